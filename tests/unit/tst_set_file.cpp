#include "record/set_file.h"
#include "sharing/profile.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QJsonDocument>
#include <QTest>

using namespace quorate;

namespace
{

QJsonObject lawfulSet()
{
    return QJsonDocument::fromJson(R"({
        "format": "quorate-set", "version": 1, "mode": "real", "profile": "S160", "t": 2, "n": 4,
        "prime": "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD1",
        "set_code": "8491-YCN7",
        "file_sha256": "50D858E0985ECC7F60418AAF0CC5AB587F42C2570A884095A9E8CCACD0F6545C",
        "share_check_value": "72DBB7336C767800",
        "created_utc": "2031-05-04T09:30:00Z"
    })")
        .object();
}

Result<SetFile> parsedSet(const QByteArray& json)
{
    return parseSetFile(bytesOf(std::string_view(json.constData(), static_cast<std::size_t>(json.size()))));
}

Result<SetFile> parsedSet(const QJsonObject& object)
{
    return parsedSet(QJsonDocument(object).toJson());
}

QJsonObject written(const SetFile& set)
{
    const Bytes json = encodeSetFile(set);
    return QJsonDocument::fromJson(
               QByteArray(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())))
        .object();
}

} // namespace

class TestSetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead()
    {
        const auto set = parsedSet(lawfulSet());
        QCOMPARE(outcomeOf(set), QStringLiteral("success"));
        QVERIFY(!set->test);
        QVERIFY(!set->isPassword());
        QCOMPARE(set->profile, std::string("S160"));
        QCOMPARE(set->needed, 2);
        QCOMPARE(set->total, 4);
        QVERIFY(set->prime == profileNamed("S160")->prime);
        QCOMPARE(set->setCode, std::string("8491-YCN7"));
        QCOMPARE(set->fileSha256.size(), std::size_t{32});
        QCOMPARE(toHex(*set->shareCheckValue), std::string("72DBB7336C767800"));
        QCOMPARE(set->createdUtc, std::string("2031-05-04T09:30:00Z"));
        QVERIFY(set->unknownMembers.empty());
    }

    void whatIsWrittenIsWhatWasRead()
    {
        QJsonObject object = lawfulSet();
        QCOMPARE(written(*parsedSet(object)), object);
        object[QStringLiteral("mode")] = QStringLiteral("test");
        object.remove(QStringLiteral("share_check_value"));
        QCOMPARE(written(*parsedSet(object)), object);
    }

    void passwordFilesHaveNoThreshold()
    {
        QJsonObject object = lawfulSet();
        object[QStringLiteral("profile")] = QStringLiteral("password");
        for (const char* key : {"t", "n", "prime"}) {
            QCOMPARE(outcomeOf(parsedSet(object)), QStringLiteral("NotASetFile"));
            object.remove(QString::fromLatin1(key));
        }
        const auto set = parsedSet(object);
        QCOMPARE(outcomeOf(set), QStringLiteral("success"));
        QVERIFY(set->isPassword());
        QCOMPARE(written(*set), object);
    }

    void hexIsReadInEitherCaseAndWrittenInUpperCase()
    {
        QJsonObject object = lawfulSet();
        for (const char* key : {"prime", "file_sha256", "share_check_value"}) {
            const QString name = QString::fromLatin1(key);
            object[name] = object[name].toString().toLower();
        }
        QCOMPARE(written(*parsedSet(object)), lawfulSet());
    }

    void unknownMembersAreKept()
    {
        QJsonObject object = lawfulSet();
        object[QStringLiteral("later")] =
            QJsonDocument::fromJson(R"({"a":[1,2.5,null,true,"\u00e9"],"large":9007199254740993,"b":{}})")
                .object();
        object[QStringLiteral("note")] = QStringLiteral("kept");
        const auto set = parsedSet(object);
        QCOMPARE(outcomeOf(set), QStringLiteral("success"));
        QCOMPARE(written(*set), object);
        QCOMPARE(written(*parsedSet(written(*set))), object);
    }

    void unknownMembersCannotReplaceKnownOnes()
    {
        auto set = parsedSet(lawfulSet());
        set->unknownMembers = R"({"mode":"test","set_code":"XXXX-XXXX","note":"kept"})";
        QJsonObject expected = lawfulSet();
        expected[QStringLiteral("note")] = QStringLiteral("kept");
        QCOMPARE(written(*set), expected);
    }

    void newerVersionsAreRefusedWhateverElseTheyHold()
    {
        QJsonObject object = lawfulSet();
        object[QStringLiteral("version")] = 2;
        QCOMPARE(outcomeOf(parsedSet(object)), QStringLiteral("NewerVersion"));
        object[QStringLiteral("mode")] = QJsonObject();
        QCOMPARE(outcomeOf(parsedSet(object)), QStringLiteral("NewerVersion"));
    }

    void wrongMembersAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* key, const QJsonValue& value) {
            const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(40);
            QTest::addRow("%s %s", key, text.constData()) << QString::fromLatin1(key) << value;
        };
        row("format", QStringLiteral("quorate-manifest"));
        row("format", 1);
        row("version", 0);
        row("version", -1);
        row("version", 1.5);
        row("version", QStringLiteral("1"));
        row("mode", QStringLiteral("Real"));
        row("mode", true);
        row("profile", QStringLiteral("S161"));
        row("profile", QStringLiteral(""));
        row("profile", 160);
        row("t", 1);
        row("t", 5);
        row("t", 2.5);
        row("t", QStringLiteral("2"));
        row("n", 17);
        row("n", 1e300);
        row("n", QJsonValue());
        row("prime", QStringLiteral("FFD1"));
        row("prime", QStringLiteral("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFDG"));
        row("set_code", QStringLiteral("8491YCN7"));
        row("set_code", QStringLiteral("8491-ycn7"));
        row("set_code", QStringLiteral("../-YCN7"));
        row("file_sha256", QStringLiteral("50D8"));
        row("file_sha256", QJsonArray());
        row("share_check_value", QStringLiteral("72DBB7336C7678"));
        row("share_check_value", QJsonValue());
        row("created_utc", QStringLiteral("yesterday"));
        row("created_utc", QStringLiteral("2031-05-04 09:30:00Z"));
        row("created_utc", 0);
    }

    void wrongMembersAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = lawfulSet();
        object[key] = value;
        QCOMPARE(outcomeOf(parsedSet(object)), QStringLiteral("NotASetFile"));
    }

    void missingMembersAreRefused()
    {
        for (const QString& key : lawfulSet().keys()) {
            QJsonObject object = lawfulSet();
            object.remove(key);
            const bool optional = key == QStringLiteral("share_check_value");
            QCOMPARE(outcomeOf(parsedSet(object)),
                     optional ? QStringLiteral("success") : QStringLiteral("NotASetFile"));
        }
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = QJsonDocument(lawfulSet()).toJson();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("Salted__");
        QTest::newRow("list") << QByteArray("[" + good + "]");
        QTest::newRow("cut") << good.chopped(4);
        QTest::newRow("something behind it") << QByteArray(good + "{}");
        QTest::newRow("too large") << QByteArray(good + QByteArray(static_cast<qsizetype>(largestSetFile), ' '));
        QTest::newRow("too large once indented") << QByteArray(
            good.trimmed().chopped(1) + ",\"deep\":" + QByteArray(400, '[') + QByteArray(400, ']') + "}");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(outcomeOf(parsedSet(json)), QStringLiteral("NotASetFile"));
    }

    void everyProfileHasItsPlaceHere()
    {
        // The record does not see the table of profiles; this keeps the two the same.
        for (const Profile& profile : profiles()) {
            QJsonObject object = lawfulSet();
            object[QStringLiteral("profile")] =
                QString::fromLatin1(profile.id.data(), static_cast<qsizetype>(profile.id.size()));
            object[QStringLiteral("prime")] = QString(static_cast<qsizetype>(2 * profile.valueBytes), u'F');
            QCOMPARE(outcomeOf(parsedSet(object)), QStringLiteral("success"));
        }
    }
};

QUORATE_TEST(TestSetFile)
#include "tst_set_file.moc"
