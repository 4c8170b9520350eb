#include "support/still_press.h"

#include <utility>

namespace quorate
{

std::vector<PrinterSeen> StillPress::printers()
{
    return {{.name = "Laser_im_B\u00FCro", .local = true}, {.name = "Third-floor_copier_beside_the_kitchen"}};
}

Result<Bytes> StillPress::pdf(const Paper&)
{
    return Bytes(1);
}

Result<void> StillPress::print(const Paper&, const std::string&)
{
    return {};
}

Result<WipedBytes> StillPress::secretPdf(const SecretSheet& sheet)
{
    if (!std::exchange(m_failed, true))
        return fail(ErrorCode::FolderSynchronised);
    if (m_people == nullptr)
        return fail(ErrorCode::FileFailed);
    const ByteView all = sheet.characters.reveal();
    m_people->sheets[sheet.holder] = {.number = sheet.page.sheets.front().number,
                                      .characters = std::string(all.begin(), all.end())};
    return WipedBytes(1);
}

Result<void> StillPress::printSecret(const SecretSheet& sheet, const std::string&)
{
    QUORATE_TRY(const WipedBytes made, secretPdf(sheet));
    return {};
}

} // namespace quorate
