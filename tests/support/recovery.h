#pragma once

#include "base/bytes.h"
#include "crypto/password_key.h"
#include "dkek/dkek_share.h"
#include "sharing/prime_sharing.h"

#include <QString>
#include <QTemporaryDir>

namespace quorate
{

/** A set of a profile in a folder of its own, without any ceremony: what a safe would hold after fifteen years. */
class RecoverySet
{
public:
    RecoverySet(std::string_view profile, int total, int needed, std::uint64_t rounds = shareFileRounds);

    /** Empty if the set was made. */
    [[nodiscard]] const std::string& why() const { return m_why; }
    [[nodiscard]] QString shareFile() const { return m_folder.filePath(QStringLiteral("set.pbe")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const Bytes& content() const { return m_content; }
    [[nodiscard]] const SplitPassword& split() const { return m_split; }
    [[nodiscard]] const DkekShare& share() const { return *m_share; }
    [[nodiscard]] QString checkValue() const;

    /** What people type into the script: prime, how many, then number and value of each of these shares. */
    [[nodiscard]] QByteArray typed(const std::vector<int>& numbers) const;

private:
    [[nodiscard]] Result<void> make(std::string_view profile, Threshold threshold, std::uint64_t rounds);

    QTemporaryDir m_folder{};
    SplitPassword m_split{};
    std::optional<DkekShare> m_share{};
    Bytes m_content{};
    std::string m_why{};
};

/** resources/recover.py of the checkout. */
[[nodiscard]] QString repositoryScript();

/** What a script prints in `folder`, given these files and this typing. */
[[nodiscard]] QString runRecovery(const QString& script, const QStringList& files, const QByteArray& typed,
                                  const QString& folder = {});

} // namespace quorate
