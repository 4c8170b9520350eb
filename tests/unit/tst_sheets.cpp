#include "app/secret_source.h"
#include "app/sheets.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <unistd.h>

using namespace quorate;

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRowsAndReadsThemBack();
    void keepsTheNewestPage();
    void keepsPeopleApart();
    void readsASheetWithoutLetters();
    void refusesLinesWithoutContent();
    void secretFilesAreForTheirOwnerOnly();
    void secretsLoseTheirLineEnd();
};

namespace
{

constexpr ShareLayout twoRows{.rows = 2, .groupsPerRow = 2};

/** Row by row, as a custodian's turn shows a share. */
void writeDown(Sheets& sheets, const Actor& who, const std::string& page, const std::string& characters)
{
    SecretSlot slot;
    slot.show(SecretBytes::copyOf(bytesOf(std::string_view(characters).substr(0, 10))));
    QVERIFY(sheets.write(who, page, {.layout = twoRows, .characters = slot.view(), .firstGroup = 0, .groups = 2}));
    slot.show(SecretBytes::copyOf(bytesOf(std::string_view(characters).substr(10))));
    QVERIFY(sheets.write(
        who, page,
        {.layout = twoRows, .characters = slot.view(), .firstGroup = 2, .groups = 2, .withSeal = true}));
}

QByteArray text(const SecretBytes& secret)
{
    return {reinterpret_cast<const char*>(secret.reveal().data()), static_cast<qsizetype>(secret.size())};
}

QByteArray groupsOf(const Sheet& sheet)
{
    QByteArray all;
    for (const SecretBytes& group : sheet.groups)
        all += text(group) + ' ';
    return all + text(sheet.seal);
}

std::string fileWith(const QTemporaryDir& folder, const QByteArray& content, QFile::Permissions permissions)
{
    const QString path = folder.filePath(QStringLiteral("secret"));
    QFile file(path);
    file.remove();
    file.open(QFile::WriteOnly);
    file.write(content);
    file.setPermissions(permissions);
    return path.toStdString();
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

void SheetsTest::writesRowsAndReadsThemBack()
{
    const QTemporaryDir folder;
    Sheets sheets(folder.filePath(QStringLiteral("paper")).toStdString());
    writeDown(sheets, {.number = 3, .name = "Ada"}, "create", "9964T6865H9964T6865HZRNS");

    const auto sheet = sheets.read("Ada", std::nullopt);
    QVERIFY(sheet);
    QCOMPARE(groupsOf(*sheet), QByteArray("9964T 6865H 9964T 6865H ZRNS"));
    QCOMPARE(sheet->values.at("number"), std::string("3"));

    QFile file(QString::fromStdString(sheets.pathOf("Ada")));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readLine().startsWith("TEST"));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), ownerOnly);
}

void SheetsTest::keepsTheNewestPage()
{
    const QTemporaryDir folder;
    Sheets sheets(folder.path().toStdString());
    const Actor ada{.number = 1, .name = "Ada"};
    writeDown(sheets, ada, "first", "0000G0000G0000G0000GAAAA");
    writeDown(sheets, ada, "second", "1111G1111G1111G1111GBBBB");
    writeDown(sheets, ada, "first", "2222G2222G2222G2222GCCCC");
    QCOMPARE(text(sheets.read("Ada", "second")->seal), QByteArray("BBBB"));
    QCOMPARE(text(sheets.read("Ada", "first")->seal), QByteArray("CCCC"));
    QCOMPARE(text(sheets.read("Ada", std::nullopt)->seal), QByteArray("CCCC"));
    QCOMPARE(sheets.read("Ada", "third").error().code, ErrorCode::NotFound);
    QCOMPARE(sheets.read("Grace", std::nullopt).error().code, ErrorCode::FileMissing);
}

void SheetsTest::keepsPeopleApart()
{
    const Sheets sheets("paper");
    const std::vector<std::string> names{"a/b", "a_b", "a%2Fb", "../a", "..", "a", ".a", "a\nb", "Zoë"};
    std::set<std::string> paths;
    for (const std::string& name : names) {
        const std::string path = sheets.pathOf(name);
        QVERIFY2(paths.insert(path).second, path.c_str());
        QCOMPARE(path.find('/'), path.rfind('/'));
    }
}

void SheetsTest::readsASheetWithoutLetters()
{
    const auto sheet = parseSheet(bytesOf("prime F55646C9A5A10187\r\nnumber 10\r\n\r\nA 9964 6865 D88D C05F\r\n"));
    QVERIFY(sheet);
    QCOMPARE(sheet->groups.size(), std::size_t{4});
    QCOMPARE(text(sheet->groups.back()), QByteArray("C05F"));
    QVERIFY(sheet->seal.empty());
    QCOMPARE(sheet->values.at("prime"), std::string("F55646C9A5A10187"));
}

void SheetsTest::refusesLinesWithoutContent()
{
    const auto sheet = parseSheet(bytesOf("number 10\nA\n"));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::NotAccepted);
    QCOMPARE(sheet.error().detail, 2);

    std::string tooLong = "A";
    for (int i = 0; i < 17; ++i)
        tooLong += " 0000G";
    QVERIFY(!parseSheet(bytesOf(tooLong)));
}

void SheetsTest::secretFilesAreForTheirOwnerOnly()
{
    const QTemporaryDir folder;
    QVERIFY(readSecretFile(fileWith(folder, "648219", ownerOnly)));
    const auto shared = readSecretFile(fileWith(folder, "648219", ownerOnly | QFile::ReadGroup));
    QVERIFY(!shared);
    QCOMPARE(shared.error().code, ErrorCode::NoPermission);
    QCOMPARE(readSecretFile(folder.filePath(QStringLiteral("none")).toStdString()).error().code,
             ErrorCode::FileMissing);
    QCOMPARE(readSecretFile(folder.path().toStdString()).error().code, ErrorCode::FileFailed);
    QCOMPARE(readSecretFile(fileWith(folder, QByteArray(longestSecret + 1, 'x'), ownerOnly)).error().code,
             ErrorCode::FileFailed);
}

void SheetsTest::secretsLoseTheirLineEnd()
{
    const QTemporaryDir folder;
    const std::string path = fileWith(folder, "648219 \r\n", ownerOnly);
    QCOMPARE(text(*secretFrom(SecretFile{path})), QByteArray("648219 "));

    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], "648219\n", 7), ssize_t{7});
    ::close(ends[1]);
    QCOMPARE(text(*secretFrom(SecretDescriptor{ends[0]})), QByteArray("648219"));
    // It was closed after reading: what it names next is not the secret.
    QVERIFY(!secretFrom(SecretDescriptor{ends[0]}));
}

QUORATE_TEST(SheetsTest)
#include "tst_sheets.moc"
