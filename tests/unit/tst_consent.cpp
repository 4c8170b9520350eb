#include "ceremony/consent.h"
#include "crypto/digest.h"
#include "sharing/word_list.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <set>

using namespace quorate;

namespace
{

Consent exampleConsent()
{
    return {.ceremony = "create",
            .people = {{"leader", "Lea"}, {"custodian", "Ada"}, {"custodian", "Grace"}, {"witness", "Will"}},
            .profile = "S160",
            .threshold = {.needed = 2, .total = 2},
            .serials = {"DENK0100001"},
            .filesSha256 = {sha256(bytesOf("example"))}};
}

/** One letter changed, added or left out. */
bool oneSlipApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    return a.substr(a.size() == b.size() ? std::min(same + 1, a.size()) : same) ==
           b.substr(std::min(same + 1, b.size()));
}

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreEasyToTellApart()
    {
        QVERIFY(oneSlipApart("bread", "break"));
        QVERIFY(oneSlipApart("bread", "bred"));
        QVERIFY(!oneSlipApart("bread", "brick"));
        QVERIFY(std::ranges::is_sorted(wordList));
        std::set<std::string_view> beginnings;
        for (const std::string_view word : wordList) {
            QVERIFY(word.size() >= 4 && word.size() <= 8);
            QVERIFY(std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }));
            QVERIFY2(beginnings.insert(word.substr(0, 4)).second, std::string(word).c_str());
        }
        for (std::size_t i = 0; i < wordCount; ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!oneSlipApart(wordList[i], wordList[j]), std::string(wordList[i]).c_str());
        }
    }

    /** Computed with Python's hashlib and struct from the description in ceremony/consent.h. */
    void encodingAsDocumented()
    {
        QCOMPARE(toHex(sha256(consentBytes(exampleConsent()))),
                 std::string("A6FDB1E860973E7493859AC207BC97E79E1C62DBC90932BF70CDB24317E4B835"));
        QCOMPARE(inOneLine(consentWords(exampleConsent())), std::string("pick unbiased itself salt impact debit"));
    }

    void whateverIsSwappedChangesTheWords_data()
    {
        QTest::addColumn<int>("what");
        const char* const names[] = {"ceremony",          "person",        "role",       "order",
                                     "profile",           "needed",        "total",      "serial",
                                     "one bit of a file", "one file more", "moved blank"};
        for (int i = 0; i < 11; ++i)
            QTest::newRow(names[i]) << i;
    }

    void whateverIsSwappedChangesTheWords()
    {
        QFETCH(const int, what);
        Consent consent = exampleConsent();
        const auto swap = [&] {
            switch (what) {
            case 0:
                return void(consent.ceremony = "import");
            case 1:
                return void(consent.people[1].name = "Eve");
            case 2:
                return void(consent.people[3].role = "custodian");
            case 3:
                return std::swap(consent.people[1], consent.people[2]);
            case 4:
                return void(consent.profile = "S240");
            case 5:
                return void(consent.threshold.needed = 1);
            case 6:
                return void(consent.threshold.total = 3);
            case 7:
                return void(consent.serials[0] = "DENK0100002");
            case 8:
                return void(consent.filesSha256[0][31] ^= 1U);
            case 9:
                return consent.filesSha256.push_back(consent.filesSha256[0]);
            default: // the same characters, cut elsewhere
                consent.people[1].name = "Ad";
                consent.people[2].role = "acustodian";
            }
        };
        swap();
        QVERIFY(consentWords(consent) != consentWords(exampleConsent()));
        QCOMPARE(consentWords(consent).size(), std::size_t{consentWordCount});
    }
};

QUORATE_TEST(TestConsent)
#include "tst_consent.moc"
