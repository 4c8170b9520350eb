#include "ceremony/acts/set_paper.h"

#include "ceremony/acts/work_part.h"
#include "ceremony/printer_problem.h"

#include <utility>

namespace quorate
{

namespace
{

constexpr std::size_t dateCharacters = 10; // of 2031-05-04T09:30:00Z

PaperSet paperSet(const PreparedFile& file, const Profile& profile)
{
    const SetFile& set = file.setFile;
    return {.setCode = set.setCode,
            .profile = set.profile,
            .needed = set.needed,
            .total = set.total,
            .rows = profile.rows,
            .groupsPerRow = profile.groupsPerRow,
            .prime = toHex(set.prime),
            .checkValue = set.shareCheckValue ? toHex(*set.shareCheckValue) : std::string(),
            .fileSha256 = toHex(set.fileSha256),
            .file = file.content,
            .created = set.createdUtc.substr(0, dateCharacters),
            .test = set.test};
}

} // namespace

Paper paperOf(const PreparedFile& file, const Scheme& scheme, const People& people)
{
    Paper paper{.set = paperSet(file, *scheme.profile),
                .size = scheme.paper.size,
                .language = scheme.paper.language,
                .shareFile = true};
    for (std::size_t i = 0; i < people.custodians.size(); ++i) {
        const Actor custodian = people.custodian(i);
        paper.sheets.push_back(
            {.number = custodian.number, .name = scheme.paper.names ? custodian.name : std::string()});
    }
    return paper;
}

Paper sheetOf(Paper paper, const Actor& custodian, int serial)
{
    SheetForm sheet = paper.sheets.at(static_cast<std::size_t>(custodian.number - 1));
    sheet.serial = serial;
    paper.sheets = {std::move(sheet)};
    paper.shareFile = false;
    return paper;
}

Paper rewrittenSheetOf(const Paper& paper, const Actor& custodian, int serial)
{
    Paper pages = sheetOf(paper, custodian, serial);
    SheetForm old = pages.sheets.front();
    old.serial = serial - 1;
    old.isVoid = VoidBecause::Rewritten;
    pages.sheets.push_back(std::move(old));
    return pages;
}

Paper voidPaperOf(const PreparedFile& file, const Scheme& scheme, const People& people, const SharedSet& set)
{
    Paper paper = paperOf(file, scheme, people);
    for (SheetForm& sheet : std::exchange(paper.sheets, {})) {
        for (sheet.serial = 1; sheet.serial <= set.sheetsOf(sheet.number); ++sheet.serial)
            paper.sheets.push_back(sheet);
    }
    for (SheetForm& sheet : paper.sheets)
        sheet.isVoid = VoidBecause::Stopped;
    paper.shareFile = false;
    return paper;
}

std::string sheetNumbers(const Paper& paper)
{
    std::string numbers;
    for (const SheetForm& sheet : paper.sheets)
        numbers += (numbers.empty() ? "" : ", ") + sheetNumber(paper.set, sheet);
    return numbers;
}

Result<WrittenFile> makePaper(Services& services, const PaperTarget& target, const Paper& paper)
{
    if (!target.printer.empty()) {
        QUORATE_CHECK(target.press->print(paper, target.printer));
        return WrittenFile{};
    }
    QUORATE_TRY(const Bytes pages, target.press->pdf(paper));
    return writeAndReadBack(services.files, target.path, pages);
}

Problem explainPaper(const Error& error, const PaperTarget& target, Text safe)
{
    return target.printer.empty() ? explain(error, std::move(safe), fileIn(error))
                                  : printerFailed(error, target.printer, std::move(safe));
}

} // namespace quorate
