#include "ceremony/acts/set_paper.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/printer_problem.h"

#include <utility>

namespace quorate
{

namespace
{

constexpr std::size_t dateCharacters = 10; // of 2031-05-04T09:30:00Z

PaperSet paperSet(const PreparedFile& file)
{
    const SetFile& set = file.setFile;
    return {.setCode = set.setCode,
            .profile = set.profile,
            .needed = set.needed,
            .total = set.total,
            .prime = toHex(set.prime),
            .checkValue = set.shareCheckValue ? toHex(*set.shareCheckValue) : std::string(),
            .fileSha256 = toHex(set.fileSha256),
            .file = file.content,
            .created = set.createdUtc.substr(0, dateCharacters),
            .test = set.test};
}

/** Without sheets. */
Paper pagesOf(const PreparedFile& file, const Scheme& scheme)
{
    return {
        .set = paperSet(file), .size = scheme.paper.size, .language = scheme.paper.language, .shareFile = true};
}

SheetForm sheetFor(const Actor& custodian, const Scheme& scheme)
{
    return {.number = custodian.number, .name = scheme.paper.names ? custodian.name : std::string()};
}

} // namespace

Paper paperOf(const PreparedFile& file, const Scheme& scheme, const People& people)
{
    Paper paper = pagesOf(file, scheme);
    paper.set.rows = scheme.profile->rows;
    paper.set.groupsPerRow = scheme.profile->groupsPerRow;
    for (std::size_t i = 0; i < people.custodians.size(); ++i)
        paper.sheets.push_back(sheetFor(people.custodian(i), scheme));
    return paper;
}

std::vector<Paper> passwordPapersOf(const std::vector<PreparedFile>& files, const Scheme& scheme,
                                    const People& people)
{
    std::vector<Paper> papers;
    for (std::size_t i = 0; i < files.size(); ++i) {
        Paper paper = pagesOf(files[i], scheme);
        paper.set.needed = paper.set.total = static_cast<int>(files.size());
        paper.sheets.push_back(sheetFor(people.custodian(i), scheme));
        papers.push_back(std::move(paper));
    }
    return papers;
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
    return voidPapersOf({std::move(paper)}).front();
}

std::vector<Paper> voidPapersOf(std::vector<Paper> papers)
{
    for (Paper& paper : papers) {
        for (SheetForm& sheet : paper.sheets)
            sheet.isVoid = VoidBecause::Stopped;
        paper.shareFile = false;
    }
    return papers;
}

std::string sheetNumbers(const Paper& paper)
{
    return sheetNumbers(std::vector{paper});
}

std::string sheetNumbers(const std::vector<Paper>& papers)
{
    std::string numbers;
    for (const Paper& paper : papers) {
        for (const SheetForm& sheet : paper.sheets)
            numbers += (numbers.empty() ? "" : ", ") + sheetNumber(paper.set, sheet);
    }
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
    if (!target.printer.empty())
        return printerFailed(error, target.printer, std::move(safe));
    return explain(error, std::move(safe), {fileNameOf(target.path)}); // a page that was not drawn names no file
}

} // namespace quorate
