#pragma once

#include "card/token.h"
#include "pcsc/pcsc_source.h"
#include "support/main_job.h"
#include "support/private_pcscd.h"
#include "support/robot_play.h"

#include <QString>
#include <QTemporaryDir>

namespace quorate
{

/**
 * Ceremonies on the tokens of a private card service, and a folder where strange tools find what ceremonies made
 * and the other way round. Checks fail the test that calls.
 */
class CardStage
{
public:
    CardStage();

    /** A file of this name for tools to write. */
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /** A file that a ceremony made in memory, where a tool can read it. */
    [[nodiscard]] QString onDisk(const std::string& made);
    /** A file that a tool made, where a ceremony can read it. */
    void fromDisk(const QString& file);

    /** The ceremony "init" with the test's PINs: one share file is awaited. */
    void initialise(int reader);
    /** The same key encryption key for every token that gets it. */
    void giveDkek(int reader);

    /** Opened exclusively; null if that is not possible. */
    [[nodiscard]] std::unique_ptr<Token> token(int reader);
    /** The only key on the token; an empty entry if there are none or more. */
    [[nodiscard]] KeyEntry onlyKey(int reader);

    [[nodiscard]] Bench& bench() { return m_bench; }

private:
    QTemporaryDir m_folder{};
    PcscSource m_cards{};
    Bench m_bench{m_cards};
    int m_files = 0;
};

/** sc-hsm-tool of OpenSC on this reader. */
[[nodiscard]] ToolRun scHsmTool(int reader, const QStringList& arguments, const QByteArray& typed = {});

} // namespace quorate
