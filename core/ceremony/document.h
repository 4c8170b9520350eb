#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "ceremony/paper.h"
#include "ceremony/planned_step.h"
#include "ceremony/timeline.h"

#include <algorithm>

namespace quorate
{

/** How a document is printed. */
struct DocumentForm {
    PaperSize size = PaperSize::A4;
    std::string language{"en"};
};

/** Somebody with a place in the signature block. */
struct Signatory {
    std::string role{};       // as the record has it: "leader", "custodian 2", "witness"
    std::string name{};       // empty: nobody was named, and the line stays blank
    std::string identified{}; // how, in people's own words; may be empty
};

/** A sheet that was taken out or made in a ceremony: a row of the access log, as far as the record knows it. */
struct SheetUse {
    std::string set{};   // code
    std::string share{}; // its number; empty: it was not typed to its end
    std::string sheet{}; // "8491YCN7-3-1"; empty: the program did not give it its number
    Signatory holder{};
    bool made = false;      // in this ceremony: it came out of no envelope
    std::string envelope{}; // the new one, if its number was given
};

/** The minutes of a ceremony, to be signed. */
struct RecordDocument {
    DocumentForm form{};
    Text title{};                       // of the ceremony
    std::vector<TimelineValue> facts{}; // program, times, numbers of entries
    std::vector<TimelineEntry> entries{};
    std::vector<Text> openItems{};
    std::vector<Signatory> people{};
    std::vector<SheetUse> sheets{};
    std::string envelopes{}; // numbers of new envelopes, in one text for all sheets
    std::string head{};      // hex: the last hash; of a broken record, that of the last line that fits
    int entriesWhole = 0;    // so many lines follow from one another
    bool broken = false;     // there are more
    bool finished = false;
    bool test = false;
    bool redacted = false; // a copy with roles in place of names
};

/** What is ahead, for those who prepare a ceremony. */
struct PlanDocument {
    DocumentForm form{};
    Text title{};
    Text present{};
    Text effect{};
    int minutes = 0;
    std::vector<PlannedStep> steps{};
    bool test = false; // of a rehearsal

    /** Sheets come out of the safe for it, before there is a record. */
    [[nodiscard]] bool takesSheets() const { return std::ranges::any_of(steps, &PlannedStep::takesSheets); }
};

/** What a token told about itself on a day. */
struct PassportDocument {
    DocumentForm form{};
    std::string serial{};
    std::vector<Text> lines{};
    bool test = false;
};

/** Makes documents out of public data. Calls may come from the worker thread. */
class DocumentPress
{
public:
    virtual ~DocumentPress() = default;

    /** As a PDF file. Error: FileFailed. */
    [[nodiscard]] virtual Result<Bytes> pdf(const RecordDocument& document) = 0;
    [[nodiscard]] virtual Result<Bytes> pdf(const PlanDocument& document) = 0;
    [[nodiscard]] virtual Result<Bytes> pdf(const PassportDocument& document) = 0;

    /** Local printers first. */
    [[nodiscard]] virtual std::vector<PrinterSeen> printers() = 0;

    /** Hands the pages to a printer. Error: FileFailed, naming the printer. */
    [[nodiscard]] virtual Result<void> print(const RecordDocument& document, const std::string& printer) = 0;
};

} // namespace quorate
