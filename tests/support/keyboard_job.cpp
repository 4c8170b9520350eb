#include "support/keyboard_job.h"

#include <QDir>

namespace quorate
{

bool KeyboardJob::begin()
{
    const auto tokens = LiveOverview(m_stage.cards()).tokens();
    if (tokens.size() < 2 || !tokens[0].reading || !tokens[1].reading)
        return false;
    first = QString::fromStdString(tokens[0].reading->info.serial);
    second = QString::fromStdString(tokens[1].reading->info.serial);
    return m_stage.show();
}

bool KeyboardJob::play(const QString& title)
{
    if (!m_people.play(title) || !std::get<Outcome>(m_people.step().kind).good || !m_people.finish())
        return false;
    m_stage.look();
    return true;
}

void KeyboardJob::twoCustodians(const QString& names)
{
    m_people.fill("people", {{"leader", QStringLiteral("Linus")},
                             {"custodians", names},
                             {"security_officer", QStringLiteral("Sophie")},
                             {"pin_holder", QStringLiteral("Peter")},
                             {"witness", QStringLiteral("Wilma")}});
}

bool KeyboardJob::untilTheBackup()
{
    const QString pin = QStringLiteral("482917");
    m_people.fill("people", roles).fill("scheme", {{"needed", QStringLiteral("2")}});
    m_people.give("random", first).give("save", m_stage.folder());
    const int before = m_people.presses();
    if (!play(QStringLiteral("Create a set of shares")))
        return false;
    pressesForTheSet = m_people.presses() - before;
    shareFile = onlyFile(QStringLiteral("*.pbe"));

    m_people.give("token", first).give("new_so_pin", QStringLiteral("5731264809375124")).give("user_pin", pin);
    m_people.fill("so_pin_source", {{"source", QStringLiteral("own")}});
    m_people.fill("settings", {{"label", QStringLiteral("First token")}});
    if (!play(QStringLiteral("Initialise a token")))
        return false;

    twoCustodians(QStringLiteral("Mary\nAda"));
    m_people.fill("entry.enter", {{"Ada", QStringLiteral("1")},
                                  {"Grace", QStringLiteral("2")},
                                  {"Mary", QStringLiteral("3")},
                                  {"Alan", QStringLiteral("4")}});
    m_people.give("files", shareFile).give("pin", pin);
    if (!play(QStringLiteral("Import shares into a token")))
        return false;

    m_people.fill("people", roles).fill("key", {{"label", QStringLiteral("signing")}});
    if (!play(QStringLiteral("Make a key on a token")) || !play(QStringLiteral("Back up keys")))
        return false;
    backup = onlyFile(QStringLiteral("*.bin"));
    return !shareFile.isEmpty() && !backup.isEmpty();
}

bool KeyboardJob::drill()
{
    twoCustodians(QStringLiteral("Grace\nAlan"));
    m_people.give("backups", m_stage.folder()).give("compare", QStringLiteral("same"));
    return play(QStringLiteral("Verify a backup, recovery drill"));
}

bool KeyboardJob::replace()
{
    m_people.give("token", second).give("new_so_pin", QStringLiteral("9046172583640917"));
    m_people.fill("settings", {{"label", QStringLiteral("Second token")}});
    const QString yes = QStringLiteral("yes");
    m_people.fill("materials", {{"token", yes},
                                {"so_pin", yes},
                                {"user_pin", yes},
                                {"backups", yes},
                                {"share_files", yes},
                                {"sheets", yes}});
    m_people.fill("put_away", {{"label", QStringLiteral("ROOT CA 2")},
                               {"envelope_1", QStringLiteral("17")},
                               {"envelope_2", QStringLiteral("18")}});
    m_people.fill("old_token", {{"fate", QStringLiteral("destroyed")}, {"serial", first}});
    return play(QStringLiteral("Put a replacement token into service"));
}

/** The one file in the stage's folder that matches. */
QString KeyboardJob::onlyFile(const QString& pattern) const
{
    const QStringList files = QDir(m_stage.folder()).entryList({pattern}, QDir::Files);
    return files.size() == 1 ? m_stage.folder() + u'/' + files.front() : QString();
}

} // namespace quorate
