#include "support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

/** Every #include against the table "Who may include whom" of core/README.md. */
class IncludeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPartHasARow();
    void everyIncludeIsAllowed();
    void aWrongIncludeIsNoticed_data();
    void aWrongIncludeIsNoticed();

private:
    struct Rule {
        QStringList parts{};
        QStringList libraries{};
    };

    [[nodiscard]] bool mayInclude(const QString& part, const QString& header, bool angle) const;

    std::map<QString, Rule> m_rules{};
};

namespace
{

const QString top = QStringLiteral(QUORATE_SOURCE_DIR);

QStringList namesIn(const QString& cell)
{
    static const QRegularExpression name(u"`([^`]+)`"_s);
    QStringList names;
    for (const QRegularExpressionMatch& match : name.globalMatch(cell))
        names.append(match.captured(1));
    return names;
}

/** The parts of the tree: the folders of core, and ui and app. */
QStringList parts()
{
    QStringList parts = QDir(top + u"/core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    parts << u"ui"_s << u"app"_s;
    return parts;
}

QString folderOf(const QString& part)
{
    return part == u"ui"_s || part == u"app"_s ? top + u'/' + part : top + u"/core/"_s + part;
}

bool isOfQtCore(const QString& header)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return header.startsWith(u"QtCore/"_s) || QFileInfo::exists(headers + u"/QtCore/"_s + header);
}

/** The library behind a header in angle brackets; empty for C++ and the system. */
QString libraryOf(const QString& header)
{
    if (header.startsWith(u"openssl/"_s))
        return u"openssl"_s;
    if (header.startsWith(u"fontconfig/"_s))
        return u"fontconfig"_s;
    if (header == u"qrencode.h"_s)
        return u"qrencode"_s;
    if (header.startsWith(u"cups/"_s))
        return u"cups"_s;
    if (header.startsWith(u"xcb/"_s))
        return u"xcb"_s;
    if (header == u"winscard.h"_s || header.startsWith(u"PCSC/"_s))
        return u"winscard"_s;
    static const QRegularExpression qt(u"^(Qt[A-Z][A-Za-z]*/)?Q[A-Za-z]"_s);
    if (qt.match(header).hasMatch())
        return isOfQtCore(header) ? u"QtCore"_s : u"Qt"_s;
    return {};
}

} // namespace

void IncludeRulesTest::initTestCase()
{
    QFile file(top + u"/core/README.md"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString table = text.section(u"<!-- include table -->"_s, 1).section(u"<!-- end of"_s, 0, 0);
    for (const QString& line : table.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 5 && !namesIn(cells[1]).isEmpty())
            m_rules[namesIn(cells[1]).front()] = {.parts = namesIn(cells[2]), .libraries = namesIn(cells[3])};
    }
    QVERIFY(m_rules.size() > 5);
}

void IncludeRulesTest::everyPartHasARow()
{
    for (const QString& part : parts())
        QVERIFY2(m_rules.contains(part), qPrintable(u"core/README.md has no row for "_s + part));
}

bool IncludeRulesTest::mayInclude(const QString& part, const QString& header, bool angle) const
{
    const Rule& rule = m_rules.at(part);
    if (angle) {
        const QString library = libraryOf(header);
        return library.isEmpty() || rule.libraries.contains(library) ||
               (library == u"QtCore"_s && rule.libraries.contains(u"Qt"_s));
    }
    if (header.startsWith(part + u'/'))
        return true;
    const QString folder = header.section(u'/', 0, -2);
    const QString withoutEnding = header.section(u'.', 0, 0);
    return rule.parts.contains(folder) || rule.parts.contains(withoutEnding);
}

void IncludeRulesTest::everyIncludeIsAllowed()
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QStringList broken;
    int seen = 0;
    for (const QString& part : parts()) {
        QDirIterator files(folderOf(part), {u"*.cpp"_s, u"*.h"_s, u"*.in"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            int number = 0;
            while (!file.atEnd()) {
                ++number;
                const auto match = include.match(QString::fromUtf8(file.readLine()));
                if (!match.hasMatch())
                    continue;
                ++seen;
                if (!mayInclude(part, match.captured(2), match.captured(1) == u"<"_s))
                    broken.append(
                        u"%1:%2: %3 may not include %4"_s.arg(QDir(top).relativeFilePath(file.fileName()))
                            .arg(number)
                            .arg(part, match.captured(2)));
            }
        }
    }
    QVERIFY(seen > 100);
    QVERIFY2(broken.isEmpty(), qPrintable(u"\n"_s + broken.join(u'\n')));
}

void IncludeRulesTest::aWrongIncludeIsNoticed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("angle");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("simulator and driver")
        << u"sim"_s << u"card/drivers/smartcard_hsm/driver.h"_s << false << false;
    QTest::newRow("simulator and share files") << u"sim"_s << u"dkek/dkek_share.h"_s << false << false;
    QTest::newRow("simulator and APDUs") << u"sim"_s << u"card/apdu.h"_s << false << true;
    QTest::newRow("ceremony and driver")
        << u"ceremony"_s << u"card/drivers/smartcard_hsm/driver.h"_s << false << false;
    QTest::newRow("driver and itself") << u"card"_s << u"card/drivers/smartcard_hsm/driver.h"_s << false << true;
    QTest::newRow("pages and readers") << u"ui"_s << u"pcsc/pcsc_source.h"_s << false << false;
    QTest::newRow("engine and Qt") << u"ceremony"_s << u"QString"_s << true << false;
    QTest::newRow("set file and QtCore") << u"record"_s << u"QJsonObject"_s << true << true;
    QTest::newRow("set file and QtCore by its folder") << u"record"_s << u"QtCore/QString"_s << true << true;
    QTest::newRow("set file and windows") << u"record"_s << u"QWidget"_s << true << false;
    QTest::newRow("card and OpenSSL") << u"card"_s << u"openssl/evp.h"_s << true << false;
    QTest::newRow("anybody and C++") << u"card"_s << u"vector"_s << true << true;
}

void IncludeRulesTest::aWrongIncludeIsNoticed()
{
    QFETCH(const QString, part);
    QFETCH(const QString, header);
    QFETCH(const bool, angle);
    QFETCH(const bool, allowed);
    QCOMPARE(mayInclude(part, header, angle), allowed);
}

QUORATE_TEST(IncludeRulesTest)
#include "tst_include_rules.moc"
