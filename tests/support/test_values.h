#pragma once

#include "base/bytes.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <limits>

namespace quorate
{

/** The "cases" of a file in tests/vectors/data; stops the program if it cannot be read. */
[[nodiscard]] QJsonArray vectorCases(const QString& fileName);

/** The bytes of a member that holds hex digits; stops the program if it is missing or no hex. */
[[nodiscard]] Bytes hexMember(const QJsonObject& object, const QString& key);

/** Content of 2F02 from a file in tests/vectors/data: devaut.json of a simulated token, devaut_genuine.json. */
[[nodiscard]] Bytes deviceCertificates(const QString& fileName);

/** The bytes of a hex literal; stops the program if it is none. */
[[nodiscard]] Bytes hexBytes(std::string_view digits);

/** A secret that is none: tests write it down. */
[[nodiscard]] SecretBytes secretText(std::string_view text);

/** The PINs in the commands of the reference, as its tools are told them: the SO-PIN is eight bytes in hex. */
inline const QString knownSoPinDigits = QStringLiteral("3537363231383830");
inline const QString knownUserPin = QStringLiteral("648219");

/** The SO-PIN above, as a token is given it. */
[[nodiscard]] SecretBytes knownSoPin();

/** For QCOMPARE, which prints it. */
[[nodiscard]] QString hexText(ByteView bytes);

/** The name of the error's code, "success" for a value: for QCOMPARE, which prints it. */
template <class T>
[[nodiscard]] QString outcomeOf(const Result<T>& result)
{
    return result ? QStringLiteral("success") : QString::fromLatin1(name(result.error().code));
}

/** Remembers what it was told and stops after so many looks. */
class WatchedProgress final : public Progress
{
public:
    explicit WatchedProgress(int looksBeforeStop = std::numeric_limits<int>::max()) : m_looksLeft(looksBeforeStop)
    {
    }

    void report(std::uint64_t done, std::uint64_t of) override { reports.push_back({done, of}); }
    [[nodiscard]] bool stopped() const override
    {
        ++looks;
        return m_looksLeft-- <= 0;
    }

    struct Report {
        std::uint64_t done = 0;
        std::uint64_t of = 0;
    };
    std::vector<Report> reports{};
    mutable int looks = 0;

private:
    mutable int m_looksLeft;
};

} // namespace quorate
