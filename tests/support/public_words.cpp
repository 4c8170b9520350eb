#include "support/public_words.h"

#include "base/bytes.h"
#include "ceremony/fact_words.h"
#include "ui/text/translator.h"

#include <QDateTime>
#include <QFileInfo>

namespace quorate
{

namespace
{

using Sentences = std::vector<Text>;

template <class... More>
void add(Sentences& all, const More&... more)
{
    (all.push_back(more), ...);
}

void addFields(Sentences& all, const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        add(all, field.label, field.help, field.wrong);
        for (const Option& option : field.options)
            add(all, option.label, option.help);
    }
}

void addKind(Sentences& all, const StepKind& kind)
{
    if (const auto* form = std::get_if<Form>(&kind))
        addFields(all, form->fields);
    if (const auto* entry = std::get_if<EnterShare>(&kind))
        addFields(all, entry->fields);
    if (const auto* compare = std::get_if<Compare>(&kind))
        add(all, compare->leftLabel, compare->rightLabel);
    if (const auto* files = std::get_if<ChooseFile>(&kind))
        add(all, files->filter);
    if (const auto* timeline = std::get_if<Timeline>(&kind)) {
        for (const TimelineEntry& entry : timeline->entries) {
            add(all, entry.words);
            for (const TimelineValue& value : entry.values)
                add(all, value.label, value.value);
        }
    }
    if (const auto* outcome = std::get_if<Outcome>(&kind))
        all.insert(all.end(), outcome->openItems.begin(), outcome->openItems.end());
}

void addPerson(QStringList& words, const Actor& actor)
{
    words += ui::asTyped(actor.name);
}

void addFieldValues(QStringList& words, const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        if (field.kind == FieldKind::Line || field.kind == FieldKind::Names)
            words += ui::asTyped(field.value).split(u'\n');
    }
}

void addPath(QStringList& words, const std::string& path)
{
    words += ui::asTyped(path);
    words += QFileInfo(ui::asTyped(path)).fileName();
}

void addValues(QStringList& words, const StepKind& kind)
{
    if (const auto* form = std::get_if<Form>(&kind))
        addFieldValues(words, form->fields);
    if (const auto* compare = std::get_if<Compare>(&kind))
        words += {ui::asTyped(compare->left), ui::asTyped(compare->right)};
    if (const auto* handover = std::get_if<Handover>(&kind))
        addPerson(words, handover->to);
    if (const auto* hidden = std::get_if<Hidden>(&kind))
        addPerson(words, hidden->who);
    if (const auto* paused = std::get_if<Paused>(&kind))
        addPerson(words, paused->who);
    if (const auto* cleared = std::get_if<Cleared>(&kind)) {
        addPerson(words, cleared->of);
        addPerson(words, cleared->next);
    }
    if (const auto* files = std::get_if<ChooseFile>(&kind)) {
        words += ui::asTyped(files->pattern);
        addPath(words, files->folder);
    }
    if (const auto* save = std::get_if<SaveFile>(&kind)) {
        addPath(words, save->folder);
        for (const std::string& name : save->names)
            words += ui::asTyped(name);
    }
    if (const auto* outcome = std::get_if<Outcome>(&kind)) {
        for (const Fact& fact : outcome->facts) {
            const auto* text = std::get_if<std::string>(&fact.value);
            if (text != nullptr && !factInWords(fact))
                words += {ui::asTyped(*text), ui::asTyped(inGroups(*text))};
        }
    }
    if (const auto* timeline = std::get_if<Timeline>(&kind)) {
        for (const TimelineEntry& entry : timeline->entries) {
            const QDateTime time = QDateTime::fromString(ui::asTyped(entry.utc), Qt::ISODate).toLocalTime();
            words += {ui::asTyped(entry.name), time.timeZoneAbbreviation()};
        }
    }
    if (const auto* erase = std::get_if<Erase>(&kind)) {
        words += ui::asTyped(erase->serial);
        for (const std::string& key : erase->keysLost)
            words += ui::asTyped(key);
    }
}

} // namespace

std::vector<Text> sentencesOf(const Step& step)
{
    Sentences all = step.lines;
    add(all, step.heading, step.primary, step.stop.token, step.stop.files, step.stop.sheets);
    if (step.problem)
        add(all, step.problem->happened, step.problem->safe, step.problem->todo);
    for (const RailItem& item : step.rail)
        all.push_back(item.name);
    addKind(all, step.kind);
    std::erase_if(all, [](const Text& text) { return text.empty(); });
    return all;
}

QStringList publicWordsOf(const Step& step)
{
    QStringList words;
    for (const Text& sentence : sentencesOf(step)) {
        for (const std::string& argument : sentence.args)
            words += ui::asTyped(argument);
    }
    for (const RailItem& item : step.rail)
        addPerson(words, item.badge);
    for (const std::string& word : step.consentWords)
        words += ui::asTyped(word);
    addPerson(words, step.actor);
    addValues(words, step.kind);
    words.removeAll(QString());
    return words;
}

QStringList publicWordsOf(const std::vector<TokenSeen>& tokens)
{
    QStringList words;
    for (const TokenSeen& seen : tokens) {
        words += ui::asTyped(seen.reader.name);
        if (!seen.reading)
            continue;
        for (const std::string& argument : stateInWords(*seen.reading).args)
            words += ui::asTyped(argument);
        words += {ui::asTyped(seen.reading->info.serial), ui::asTyped(seen.reading->info.label),
                  ui::asTyped(seen.reading->info.model)};
    }
    words.removeAll(QString());
    return words;
}

} // namespace quorate
