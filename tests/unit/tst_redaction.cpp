#include "record/redaction.h"

#include "record/record.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** A record with these people and one more line with this text. */
Bytes recordWith(const std::string& custodians, const std::string& text, const std::string& member = "heading")
{
    RecordChain chain;
    Bytes lines = chain.next({.ceremony = "create",
                              .type = "start",
                              .role = "leader",
                              .utc = "2031-05-04T09:30:00Z",
                              .data = {{"format", std::string(recordFormat)},
                                       {"version", std::int64_t{recordVersion}},
                                       {"mode", std::string("real")}}});
    append(lines, chain.next({.ceremony = "create",
                              .step = "people",
                              .type = "answer",
                              .role = "leader",
                              .utc = "2031-05-04T09:31:00Z",
                              .data = {{"leader", std::string("Linus")}, {"custodians", custodians}}}));
    append(lines, chain.next({.ceremony = "create",
                              .step = "turn",
                              .type = member == "happened" ? "deviation" : "step",
                              .role = "custodian 1",
                              .utc = "2031-05-04T09:32:00Z",
                              .data = {{member, text}}}));
    return lines;
}

std::string lastText(const Bytes& lines, const std::string& member = "heading")
{
    return std::get<std::string>(entriesOf(lines).back().data.at(member));
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeRoles_data();
    void namesBecomeRoles();
    void freeTextIsLeftOut();
    void howPeopleWereIdentifiedIsLeftOut();
    void whatTheProgramSaysStays();
    void nobodysRoleIsAnothers();
    void aBrokenRecordHasNoCopy();
    void pathOfTheCopy();
};

void RedactionTest::namesBecomeRoles_data()
{
    QTest::addColumn<QString>("custodians");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("a word") << u"Ada\nGrace"_s << u"Only Ada may look"_s << u"Only custodian 1 may look"_s;
    QTest::newRow("possessive") << u"Ada\nGrace"_s << u"Grace's share"_s << u"custodian 2's share"_s;
    QTest::newRow("not inside of a word") << u"Ann\nGrace"_s << u"Annual Anna"_s << u"Annual Anna"_s;
    QTest::newRow("the longer name first")
        << u"Ada\nAda Lovelace"_s << u"Ada Lovelace, Ada"_s << u"custodian 2, custodian 1"_s;
    QTest::newRow("another script") << u"Софья\nGrace"_s << u"hand over to Софья."_s
                                    << u"hand over to custodian 1."_s;
    QTest::newRow("other quotes") << u"Ada"_s << u"„Ada“, Ada’s share — Ada…"_s
                                  << u"„custodian 1“, custodian 1’s share — custodian 1…"_s;
    QTest::newRow("in a path, in lower case")
        << u"Ada"_s << u"/home/ada/Quorate, ADA"_s << u"/home/custodian 1/Quorate, custodian 1"_s;
    QTest::newRow("without blanks") << u"王\nGrace"_s << u"请王输入"_s << u"请custodian 1输入"_s;
    QTest::newRow("with blanks around it")
        << u" Ada \n\n Grace"_s << u"Grace and Ada"_s << u"custodian 2 and custodian 1"_s;
    QTest::newRow("the leader") << u"Ada"_s << u"Linus decides"_s << u"leader decides"_s;
}

void RedactionTest::namesBecomeRoles()
{
    QFETCH(const QString, custodians);
    QFETCH(const QString, text);
    QFETCH(const QString, redacted);
    const auto copy = redactedRecord(recordWith(custodians.toStdString(), text.toStdString()));
    QCOMPARE(outcomeOf(copy), u"success"_s);
    QCOMPARE(QString::fromStdString(lastText(*copy)), redacted);
    QVERIFY(verifyRecord(*copy).has_value());
}

void RedactionTest::freeTextIsLeftOut()
{
    for (const char* member : {"reason", "happened", "decided_by", "identified_otherwise"}) {
        const auto copy = redactedRecord(recordWith("Ada", "her brother Bob came", member));
        QCOMPARE(lastText(*copy, member), std::string("(left out)"));
    }
}

void RedactionTest::howPeopleWereIdentifiedIsLeftOut()
{
    const auto copy = redactedRecord(recordWith("Ada", "Ada: her brother Bob knows her", "identified_each"));
    QCOMPARE(lastText(*copy, "identified_each"), std::string("custodian 1: (left out)"));
    const auto unknown = redactedRecord(recordWith("Ada", "Zoe: her brother Bob knows her", "identified_each"));
    QCOMPARE(lastText(*unknown, "identified_each"), std::string("(left out)"));
}

/** What happened is told in people's own words in a deviation only. */
void RedactionTest::whatTheProgramSaysStays()
{
    RecordChain chain;
    Bytes lines = recordWith("Ada", "x");
    lines = chain.next(entriesOf(lines).front());
    append(lines, chain.next({.ceremony = "create",
                              .step = "turn",
                              .type = "problem",
                              .role = "custodian 1",
                              .data = {{"code", std::string("GroupWrong")},
                                       {"happened", std::string("Group A3 does not match")}}}));
    const auto copy = redactedRecord(lines);
    QCOMPARE(outcomeOf(copy), u"success"_s);
    QCOMPARE(lastText(*copy, "happened"), std::string("Group A3 does not match"));
}

/** Custodians of two share files: each file counts its own from one, a copy without names cannot. */
void RedactionTest::nobodysRoleIsAnothers()
{
    RecordChain chain;
    Bytes lines = chain.next(entriesOf(recordWith("Ada", "x")).front());
    const auto add = [&](const std::string& step, const std::string& type, RecordData data,
                         const std::string& name = {}) {
        append(lines, chain.next({.ceremony = "import",
                                  .step = step,
                                  .type = type,
                                  .role = name.empty() ? "leader" : "custodian 1",
                                  .name = name,
                                  .data = std::move(data)}));
    };
    add("people", "answer", {{"custodians", std::string("Zoe")}}); // gone back, and answered again
    add("people", "answer", {{"custodians", std::string("Ada\nGrace")}});
    add("entry", "step", {{"heading", std::string("Ada and Grace")}}, "Ada");
    add("more", "answer", {{"custodians", std::string("Grace\nMary")}, {"next", std::string("bring")}});
    add("entry", "step", {{"heading", std::string("Grace and Mary")}}, "Mary");
    const auto copy = redactedRecord(lines);
    QCOMPARE(outcomeOf(copy), u"success"_s);
    const auto entries = entriesOf(*copy);
    const auto heading = [&](std::size_t i) { return std::get<std::string>(entries[i].data.at("heading")); };
    QCOMPARE(heading(3), std::string("custodian 1 and custodian 2"));
    QCOMPARE(entries[3].role, std::string("custodian 1"));
    QCOMPARE(heading(5), std::string("custodian 2 and custodian 3"));
    QCOMPARE(entries[5].role, std::string("custodian 3"));
}

void RedactionTest::aBrokenRecordHasNoCopy()
{
    Bytes lines = recordWith("Ada", "x");
    lines[lines.size() / 2] ^= 1U;
    QCOMPARE(outcomeOf(redactedRecord(lines)), u"RecordBroken"_s);
}

void RedactionTest::pathOfTheCopy()
{
    QCOMPARE(redactedPath("/a/create.record.jsonl"), std::string("/a/create.redacted.record.jsonl"));
    QCOMPARE(redactedPath("/a/b"), std::string("/a/b.redacted.record.jsonl"));
}

QUORATE_TEST(RedactionTest)
#include "tst_redaction.moc"
