#include "app/rehearsal_press.h"

namespace quorate
{

Result<WipedBytes> RehearsalPress::secretPdf(const SecretSheet& sheet)
{
    QUORATE_CHECK(writeDown(sheet));
    return m_press.secretPdf(sheet);
}

Result<void> RehearsalPress::printSecret(const SecretSheet& sheet, const std::string& printer)
{
    QUORATE_CHECK(writeDown(sheet));
    return m_press.printSecret(sheet, printer);
}

Result<void> RehearsalPress::writeDown(const SecretSheet& sheet)
{
    constexpr std::size_t charactersOfGroup = 5;
    constexpr std::size_t charactersOfSeal = 4;
    const ShareLayout layout{.rows = sheet.page.set.rows, .groupsPerRow = sheet.page.set.groupsPerRow};
    const Actor holder{.number = sheet.page.sheets.front().number, .name = sheet.holder};
    ByteView rest = sheet.characters.reveal();
    for (int row = 0; row < layout.rows; ++row) {
        const bool last = row + 1 == layout.rows;
        const std::size_t size =
            static_cast<std::size_t>(layout.groupsPerRow) * charactersOfGroup + (last ? charactersOfSeal : 0);
        SecretSlot slot;
        slot.show(SecretBytes::copyOf(rest.first(size)));
        rest = rest.subspan(size);
        QUORATE_CHECK(m_sheets.write(holder, m_page,
                                     {.layout = layout,
                                      .characters = slot.view(),
                                      .firstGroup = row * layout.groupsPerRow,
                                      .groups = layout.groupsPerRow,
                                      .withSeal = last}));
    }
    return {};
}

} // namespace quorate
