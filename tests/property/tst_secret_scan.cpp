#include "base/bytes.h"
#include "record/secret_scan.h"
#include "sharing/notation.h"
#include "support/seeded_random.h"
#include "support/test_program.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cctype>

using namespace quorate;

namespace
{

template <std::size_t N>
const char* oneOf(SeededRandom& random, const std::array<const char*, N>& choices)
{
    return choices.at(random.below(N));
}

/** Four random digits; a group that a word may touch has a decimal digit, as nearly all have. */
std::string randomGroup(SeededRandom& random)
{
    for (;;) {
        std::string digits;
        for (int i = 0; i < 4; ++i)
            digits += "0123456789ABCDEF"[random.below(16)];
        if (digits.find_first_of("0123456789") != std::string::npos)
            return digits;
    }
}

/** A share of 3 to 10 groups as somebody might write it into a note. */
std::string dressedShare(SeededRandom& random)
{
    const std::string between =
        oneOf<14>(random, {" ", "  ", "", "-", ":", "_", ".", ", ", "/", "\n", ";", " | ", "\u00A0", "\u2013"});
    const std::array<const char*, 2> boxed{"[", "]"};
    const bool lower = random.below(4) == 0;
    const bool letters = random.below(3) != 0;
    const bool boxes = letters && random.below(3) == 0;
    const std::size_t groups = 3 + random.below(8);
    std::string share;
    for (std::size_t i = 0; i < groups; ++i) {
        const std::string digits = randomGroup(random);
        share += (i > 0 ? between : "") + digits;
        if (letters) {
            const std::string letter(1, checkLetter(i, bytesOf(digits)));
            share += boxes ? boxed[0] + letter + boxed[1] : letter;
        }
    }
    if (lower)
        std::ranges::transform(share, share.begin(), [](unsigned char c) { return std::tolower(c); });
    return oneOf<8>(random, {"", "is", "is ", "the share: ", "(", "Anteil=", "est«", "für "}) + share +
           oneOf<8>(random, {"", "in the safe", " in the safe", ")", ".", "und mehr", "»", ", si"});
}

/** What people write into a record: no word of it is secret. */
std::string plainNote(SeededRandom& random)
{
    static constexpr std::array sentences{
        "The door was opened at half past nine; Ada left and came back.",
        "Added a facade, a decade of cafes, dead beef and faded beads.",
        "Token DENK0301234 was warm, DENK0301235 was not.",
        "Phone +49 30 1234567.",
        "On 2031-05-04 at 12:30:15 in room 1204.",
        "Sheets 1, 2, 3 and 4 are in envelopes A-0451 and A-0452.",
        "Am 04.05.2031 um 12:30 Uhr fehlte das Siegel des Umschlags 0451.",
        "Grace hat den Raum für 10 bis 15 Minuten verlassen, die Fassade der Decke ist beschädigt.",
        "Le sac numéro 4711 était ouvert à 9 h 45; décidé avec Ada, façade abîmée.",
        "Le témoin a vu la pièce d'identité le 04/05/2031 à 12:30.",
        "La bolsa 4711 estaba abierta; cada decada, fachada de cada caja.",
        "El 4 de mayo de 2031 a las 12:30 se cayó la hoja 2 de 16.",
    };
    std::string note;
    for (std::size_t i = 0, count = 1 + random.below(4); i < count; ++i)
        note += std::string(i > 0 ? " " : "") + sentences.at(random.below(sentences.size()));
    return note;
}

} // namespace

class TestSecretScanProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShareIsFoundInAnyDress()
    {
        SeededRandom random(testSeed());
        for (int i = 0; i < 20000; ++i) {
            const std::string note = plainNote(random) + ' ' + dressedShare(random) + ' ' + plainNote(random);
            QVERIFY2(looksLikeSecret(note), note.c_str());
        }
    }

    void noNoteIsTakenForAShare()
    {
        SeededRandom random(testSeed());
        for (int i = 0; i < 20000; ++i) {
            const std::string note = plainNote(random);
            QVERIFY2(!looksLikeSecret(note), note.c_str());
        }
    }
};

QUORATE_TEST(TestSecretScanProperty)
#include "tst_secret_scan.moc"
