#include "support/private_pcscd.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

/**
 * Whole programs side by side, on the same token through the real card service: sc-hsm-tool makes a share file and
 * imports one, and quorate-play does. What ours does beyond theirs is in its time: two copies, read back, and the
 * proof that the file opens.
 */

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 3;
constexpr auto quoratePlay = QUORATE_BUILD_DIR "/app/quorate-play";
constexpr auto password = "four quiet horses run";
constexpr auto pin = "648219";

/** The best time of some runs: other programs on the computer only ever make a run longer. */
class Best
{
public:
    void take(double seconds) { m_seconds = std::min(m_seconds.value_or(seconds), seconds); }
    [[nodiscard]] double seconds() const { return m_seconds.value_or(0); }

private:
    std::optional<double> m_seconds{};
};

/** The seconds that a program took; nothing if it failed, which is told. */
std::optional<double> secondsOf(const QString& program, const QStringList& arguments, const QByteArray& typed = {},
                                QString* output = nullptr)
{
    const auto start = std::chrono::steady_clock::now();
    const ToolRun run = runTool(program, arguments, typed);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (output != nullptr)
        *output = run.output;
    if (run.exitCode == 0)
        return taken.count();
    std::fprintf(stderr, "%s %s\n%s\n", qPrintable(program), qPrintable(arguments.join(u' ')),
                 qPrintable(run.output));
    return std::nullopt;
}

/** One way to keep the password of a share file: theirs and ours, making and importing. */
class Comparison
{
public:
    explicit Comparison(const QString& name) : m_name(name) {}
    virtual ~Comparison() = default;
    Comparison(const Comparison&) = delete;
    Comparison& operator=(const Comparison&) = delete;

    /** One turn of each; false if a program failed. */
    [[nodiscard]] bool run()
    {
        const QTemporaryDir folder;
        m_folder = folder.path();
        return measure(m_theirCreate, [this] { return createTheirs(); }) &&
               measure(m_ourCreate, [this] { return createOurs(); }) && emptyToken() &&
               measure(m_theirImport, [this] { return importTheirs(); }) && emptyToken() &&
               measure(m_ourImport, [this] { return importOurs(); });
    }

    void print() const
    {
        row("create", m_ourCreate, m_theirCreate);
        row("import", m_ourImport, m_theirImport);
    }

protected:
    using Seconds = std::optional<double>;

    [[nodiscard]] virtual Seconds createTheirs() = 0;
    [[nodiscard]] virtual Seconds createOurs() = 0;
    [[nodiscard]] virtual Seconds importTheirs() = 0;
    [[nodiscard]] virtual Seconds importOurs() = 0;

    [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString theirFile() const { return path(u"theirs.pbe"_s); }
    [[nodiscard]] QString ourFile() const
    {
        const QStringList files = QDir(path(u"out"_s)).entryList({u"*.pbe"_s});
        return files.isEmpty() ? QString() : path(u"out/"_s + files.front());
    }

    [[nodiscard]] static Seconds scHsmTool(const QStringList& arguments, const QByteArray& typed = {},
                                           QString* output = nullptr)
    {
        return secondsOf(u"sc-hsm-tool"_s, QStringList{u"--reader"_s, u"0"_s} + arguments, typed, output);
    }

    /** Plays this one ceremony; `steps` are the lines of the script. */
    [[nodiscard]] Seconds play(const char* ceremony, const QByteArray& steps,
                               const QStringList& options = {}) const
    {
        const QString script = path(QString::fromLatin1(ceremony) + u".json"_s);
        write(script, R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":")" +
                          QByteArray(ceremony) + R"(","steps":[)" + steps + "]}]}");
        return secondsOf(QString::fromLatin1(quoratePlay),
                         QStringList{u"--cards"_s, u"pcsc"_s, u"--out"_s, path(u"out"_s)} + options +
                             QStringList{script});
    }

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

private:
    template <class Function>
    static bool measure(Best& best, Function function)
    {
        const Seconds seconds = function();
        if (seconds)
            best.take(*seconds);
        return seconds.has_value();
    }

    static bool emptyToken()
    {
        return scHsmTool({u"--initialize"_s, u"--so-pin"_s, u"3537363231383830"_s, u"--pin"_s,
                          QString::fromLatin1(pin), u"--dkek-shares"_s, u"1"_s})
            .has_value();
    }

    void row(const char* what, const Best& ours, const Best& theirs) const
    {
        std::printf("%-8s %-22s %8.2f s %12.2f s %8.3f\n", what, qPrintable(m_name), ours.seconds(),
                    theirs.seconds(), ours.seconds() / theirs.seconds());
    }

    QString m_name;
    QString m_folder{};
    Best m_theirCreate{};
    Best m_ourCreate{};
    Best m_theirImport{};
    Best m_ourImport{};
};

class ByPassword final : public Comparison
{
public:
    ByPassword() : Comparison(u"one password"_s) {}

private:
    static QString given() { return QString::fromLatin1(password); }

    Seconds createTheirs() override
    {
        return scHsmTool({u"--create-dkek-share"_s, theirFile(), u"--password"_s, given()});
    }
    Seconds importTheirs() override
    {
        return scHsmTool({u"--import-dkek-share"_s, theirFile(), u"--password"_s, given()});
    }
    Seconds createOurs() override
    {
        write(path(u"ada.password"_s), password);
        return play("create", R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada"]}},
            {"step":"scheme","fill":{"kind":"password"}}, {"step":"random","pick":{"none":true}},
            {"step":"review","continue":true},
            {"step":"password","custodian":"Ada",)" +
                                  secret() + R"(}, {"step":"save","pick":["${out}"]})");
    }
    Seconds importOurs() override
    {
        return play("import",
                    R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada"],"pin_holder":"Peter"}},
            {"step":"token","pick":{"token":1}}, {"step":"origin","fill":{"decision":"go_on"}},
            {"step":"files","pick":[")" +
                        ourFile().toUtf8() + R"("]}, {"step":"entry","custodian":"Ada",)" + secret() +
                        R"(}, {"step":"compare","pick":"same"})");
    }

    [[nodiscard]] QByteArray secret() const
    {
        return R"("secret":{"file":")" + path(u"ada.password"_s).toUtf8() + R"("})";
    }
};

class ByShares final : public Comparison
{
public:
    ByShares() : Comparison(u"shares, 2 of 3"_s) {}

private:
    Seconds createTheirs() override
    {
        return scHsmTool({u"--create-dkek-share"_s, theirFile(), u"--pwd-shares-threshold"_s, u"2"_s,
                          u"--pwd-shares-total"_s, u"3"_s},
                         QByteArray(16, '\n'), &m_printed);
    }
    /** What their sheets say: the prime, then number and value of two shares. */
    Seconds importTheirs() override
    {
        const auto prime = QRegularExpression(u"Prime\\s*: ([0-9a-f:]+)"_s).match(m_printed);
        auto shares =
            QRegularExpression(u"Share ID\\s*: (\\d+)\\s+Share value : ([0-9a-f:]+)"_s).globalMatch(m_printed);
        QString typed = prime.captured(1) + u'\n';
        for (int share = 0; share < 2 && shares.hasNext(); ++share) {
            const auto match = shares.next();
            typed += u'\n' + match.captured(1) + u'\n' + match.captured(2) + u'\n';
        }
        return scHsmTool({u"--import-dkek-share"_s, theirFile(), u"--pwd-shares-total"_s, u"2"_s},
                         typed.toLatin1());
    }
    Seconds createOurs() override
    {
        return play("create",
                    R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace","Mary"]}},
            {"step":"scheme","fill":{"kind":"shares","needed":2,"profile":"C64"}},
            {"step":"random","pick":{"none":true}}, {"step":"review","continue":true},
            {"step":"turn","custodian":"Ada"}, {"step":"turn","custodian":"Grace"},
            {"step":"turn","custodian":"Mary"}, {"step":"save","pick":["${out}"]})",
                    rehearsal());
    }
    Seconds importOurs() override
    {
        return play(
            "import",
            R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada","Mary"],"pin_holder":"Peter"}},
            {"step":"token","pick":{"token":1}}, {"step":"files","pick":[")" +
                ourFile().toUtf8() + R"("]},
            {"step":"entry","custodian":"Ada"}, {"step":"entry","custodian":"Mary"},
            {"step":"compare","pick":"same"})",
            rehearsal());
    }

    /** Only a rehearsal shows a script what is on paper. The work is that of a real ceremony. */
    [[nodiscard]] QStringList rehearsal() const { return {u"--rehearsal"_s, u"--sheets"_s, path(u"paper"_s)}; }

    QString m_printed{};
};

int run()
{
    if (!waitForTokens(1))
        return 1;
    ByPassword byPassword;
    ByShares byShares;
    for (int run = 0; run < runs; ++run) {
        if (!byPassword.run() || !byShares.run())
            return 1;
    }
    std::printf("whole programs, best of %d\n", runs);
    std::printf("%-31s %10s %14s %8s   (limit 0.333)\n", "", "quorate-play", "sc-hsm-tool", "ratio");
    byPassword.print();
    byShares.print();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (!insidePrivatePcscd())
        return enterPrivatePcscd(1, argv);
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s); // what the tools say
    return run();
}
