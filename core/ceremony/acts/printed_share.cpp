#include "ceremony/acts/printed_share.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/printer_problem.h"
#include "ceremony/services.h"

namespace quorate
{

namespace
{

constexpr auto sheetField = "sheet";
constexpr auto fileField = "pdf";

} // namespace

void PrintedShare::begin(SharePrinting printing, Actor holder, SharedSet& set)
{
    wipe();
    m_printing = std::move(printing);
    m_holder = std::move(holder);
    m_set = &set;
    nextSheet();
}

void PrintedShare::askAgain()
{
    m_problem.reset();
    m_unreadable = true;
    m_state = State::Checking;
}

void PrintedShare::offerDeletion()
{
    m_state = State::Asking;
}

void PrintedShare::wipe()
{
    m_state = State::Off;
    m_sheet.reset();
    m_folder.clear();
    m_files.clear();
    m_problem.reset();
    m_unreadable = false;
}

/** A number is used once, also by a sheet that never came out. */
void PrintedShare::nextSheet()
{
    m_set->countSheet(m_holder.number);
    if (intoFile())
        m_state = State::Choosing;
    else
        make();
}

void PrintedShare::make()
{
    const int number = m_holder.number;
    const auto shareOf = [this, number] {
        return Share{.number = number, .value = m_set->shares[static_cast<std::size_t>(number - 1)].open()};
    };
    Sealed sheet{.holder = m_holder.name,
                 .page = m_printing.page(m_holder, m_set->sheetsOf(number)),
                 .characters = SealedSecret::seal(written(m_set->identity, shareOf()))};
    if (m_printing.code)
        sheet.code = SealedSecret::seal(shareCode(m_set->identity, shareOf()));
    m_sheet = std::make_shared<const Sealed>(std::move(sheet));
    m_problem.reset();
    m_unreadable = false;
    m_state = State::Making;
}

std::string PrintedShare::fileName() const
{
    const Paper page = m_printing.page(m_holder, m_set->sheetsOf(m_holder.number));
    return sheetNumber(page.set, page.sheets.front()) + ".pdf";
}

// ---- what is shown ---------------------------------------------------------------------------------------------

Step PrintedShare::step() const
{
    Step step;
    switch (m_state) {
    case State::Choosing:
        step = chooseStep();
        break;
    case State::Making:
        step = makeStep();
        break;
    case State::Checking:
        step = checkStep();
        break;
    case State::Asking:
        step = askStep();
        break;
    case State::Deleting:
        step = deleteStep();
        break;
    case State::Off:
        break;
    }
    step.actor = m_holder;
    step.mayPause = !std::holds_alternative<Work>(step.kind);
    step.problem = m_problem;
    return step;
}

Step PrintedShare::chooseStep() const
{
    return {
        .id = "turn.sheet_folder",
        .heading = {QUORATE_TR("%1: where shall your sheet go?"), {m_holder.name}},
        .lines = {{QUORATE_TR("The PDF will hold your share. Choose a folder that only you can read, best on a "
                              "stick of your own. The record says nothing about it.")}},
        .primary = {QUORATE_TR("Make my sheet")},
        .kind = SaveFile{.names = {fileName()}, .ofHolder = true}};
}

Step PrintedShare::makeStep() const
{
    Step step{.id = "turn.make_sheet", .heading = {QUORATE_TR("Making %1's sheet"), {m_holder.name}}};
    step.mayStop = false;
    step.kind = Work{.run = [press = m_printing.press, printer = m_printing.printer, sheet = m_sheet,
                             folder = m_folder, name = fileName()](Services& services, Progress&) -> Result<Box> {
        if (printer.empty())
            QUORATE_CHECK(services.files.mayHoldSecrets(folder));
        const SecretSheet opened{.holder = sheet->holder,
                                 .page = sheet->page,
                                 .characters = sheet->characters.open(),
                                 .code = sheet->code.empty() ? SecretBytes() : sheet->code.open()};
        if (!printer.empty()) {
            QUORATE_CHECK(press->printSecret(opened, printer));
            return Box{};
        }
        QUORATE_TRY(const WipedBytes pdf, press->secretPdf(opened));
        QUORATE_CHECK(services.files.writeNew(pathIn(folder, name), pdf));
        return Box{};
    }};
    return step;
}

Step PrintedShare::checkStep() const
{
    Field field{.id = sheetField,
                .label = {QUORATE_TR("Your sheet")},
                .kind = FieldKind::Choice,
                .value = m_problem || m_unreadable ? "again" : "good",
                .options = {{.id = "again", .label = {QUORATE_TR("Make another one, with a new number")}},
                            {.id = "by_hand",
                             .label = {QUORATE_TR("Show me the share, and I write it by hand on paper")}}}};
    Step step{.id = "turn.sheet_check", .primary = {QUORATE_TR("Next")}};
    if (m_problem) {
        step.heading = {QUORATE_TR("%1's sheet was not made"), {m_holder.name}};
    } else {
        field.options.insert(field.options.begin(),
                             {.id = "good", .label = {QUORATE_TR("It is complete and can be read")}});
        step.heading = {QUORATE_TR("%1: is your sheet in front of you?"), {m_holder.name}};
        step.lines = {
            intoFile() ? Text{QUORATE_TR("Print the PDF yourself, on a printer on a cable and alone in this room, "
                                         "and stay until the last page is out.")}
                       : Text{QUORATE_TR("Take the page out of the printer yourself. Nobody else may see it.")}};
    }
    step.kind = Form{{std::move(field)}};
    return step;
}

Step PrintedShare::askStep() const
{
    return {
        .id = "turn.sheet_file",
        .heading = {QUORATE_TR("%1: what shall become of the PDF?"), {m_holder.name}},
        .lines = {{QUORATE_TR("The PDF still holds your share, and your sheet holds it too.")},
                  {QUORATE_TR("Sticks and other flash media may keep traces of a file that was deleted. Keep such "
                              "a stick as safe as your sheet, or destroy it.")}},
        .primary = {QUORATE_TR("Next")},
        .kind = Form{
            {{.id = fileField,
              .label = {QUORATE_TR("The PDF")},
              .kind = FieldKind::Choice,
              .value = "delete",
              .options = {{.id = "delete", .label = {QUORATE_TR("Delete this PDF")}},
                          {.id = "keep", .label = {QUORATE_TR("Keep it: I lock it away like the sheet")}}}}}}};
}

Step PrintedShare::deleteStep() const
{
    Step step{.id = "turn.delete_file", .heading = {QUORATE_TR("Deleting the PDF")}};
    step.mayStop = false;
    step.kind = Work{.run = [files = m_files](Services& services, Progress&) -> Result<Box> {
        for (const std::string& file : files)
            QUORATE_CHECK(services.files.remove(file));
        return Box{};
    }};
    return step;
}

// ---- what people do --------------------------------------------------------------------------------------------

Result<PrintedShare::Then> PrintedShare::feed(Input input)
{
    const auto* filled = std::get_if<Filled>(&input);
    if (std::holds_alternative<Drafted>(input) && (m_state == State::Checking || m_state == State::Asking))
        return Then::Stays;
    if (m_state == State::Choosing) {
        if (const auto* folder = std::get_if<Picked>(&input))
            return choose(*folder);
    } else if (m_state == State::Checking && filled != nullptr) {
        return checked(valueIn(filled->values, sheetField));
    } else if (m_state == State::Asking && filled != nullptr) {
        const std::string answer = valueIn(filled->values, fileField);
        if (answer == "keep") {
            wipe();
            return Then::Over;
        }
        if (answer == "delete") {
            m_problem.reset();
            m_state = State::Deleting;
            return Then::Stays;
        }
    } else if (const auto* done = std::get_if<WorkDone>(&input)) {
        return worked(done->result);
    }
    return fail(ErrorCode::InputNotExpected);
}

Result<PrintedShare::Then> PrintedShare::choose(const Picked& folder)
{
    const auto folders = linesOf(folder.value);
    if (folders.size() != 1)
        return fail(ErrorCode::InputNotExpected);
    m_folder = folders.front();
    make();
    return Then::Stays;
}

Result<PrintedShare::Then> PrintedShare::checked(const std::string& answer)
{
    if (answer == "good" && !m_problem) {
        m_state = State::Off;
        return Then::Printed;
    }
    if (answer == "again") {
        m_problem.reset();
        nextSheet();
        return Then::Stays;
    }
    if (answer == "by_hand") {
        m_problem.reset();
        m_set->countSheet(m_holder.number);
        m_state = State::Off;
        return Then::ByHand;
    }
    return fail(ErrorCode::InputNotExpected);
}

Result<PrintedShare::Then> PrintedShare::worked(const Result<Box>& result)
{
    m_sheet.reset();
    if (m_state == State::Making) {
        m_state = State::Checking;
        if (!result)
            failed(result.error(), {QUORATE_TR("The share was not shown on this screen.")});
        else if (intoFile())
            m_files.push_back(pathIn(m_folder, fileName()));
        return Then::Stays;
    }
    if (m_state == State::Deleting) {
        if (result) {
            wipe();
            return Then::Over;
        }
        m_state = State::Asking;
        failed(result.error(), {QUORATE_TR("Your sheet is good. The PDF may still be there.")});
        return Then::Stays;
    }
    return fail(ErrorCode::InputNotExpected);
}

/** Without the path: a problem goes into the record. */
void PrintedShare::failed(const Error& error, Text safe)
{
    if (intoFile())
        m_problem = explain({.code = error.code, .detail = error.detail}, std::move(safe), {fileName()});
    else
        m_problem = printerFailed(error, m_printing.printer, std::move(safe));
}

} // namespace quorate
