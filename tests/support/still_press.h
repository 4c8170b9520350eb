#pragma once

#include "ceremony/paper.h"
#include "support/robot.h"

namespace quorate
{

/** Prints nothing: what would be on a sheet is what its holder has. The first sheet with a share fails. */
class StillPress final : public PaperPress
{
public:
    /** `people` get the sheets with shares; without them there are forms to fill in only. */
    explicit StillPress(Robot* people = nullptr) : m_people(people) {}

    std::vector<PrinterSeen> printers() override;
    Result<Bytes> pdf(const Paper& paper) override;
    Result<void> print(const Paper& paper, const std::string& printer) override;
    Result<WipedBytes> secretPdf(const SecretSheet& sheet) override;
    Result<void> printSecret(const SecretSheet& sheet, const std::string& printer) override;

private:
    Robot* m_people;
    bool m_failed = false;
};

} // namespace quorate
