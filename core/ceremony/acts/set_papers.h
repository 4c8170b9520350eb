#pragma once

#include "ceremony/acts/custodian_turn.h"
#include "ceremony/acts/envelopes.h"
#include "ceremony/acts/paper_part.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/set_paper.h"
#include "ceremony/ceremony.h"

namespace quorate
{

/** What the papers of a new set are made from. All of it belongs to the ceremony and outlives them. */
struct PaperSource {
    const StartOptions& options;
    const Scheme& scheme;
    const People& people;
    const SharedSet& set;                                          // not used for files with a password
    const std::shared_ptr<const std::vector<PreparedFile>>& files; // none until the set is prepared
    std::function<std::string()> consentWords;
};

/**
 * All paper of a set that is being made: its sheets, the pages of its share file, notices for sheets that are
 * void, and the envelopes. It gives a ceremony the parts in which paper is made and spoken of, and knows what
 * exists.
 */
class SetPapers
{
public:
    explicit SetPapers(PaperSource source);

    /** Not where people take paper of their own, or where no sheet could be made. */
    [[nodiscard]] bool makesPaper() const;
    [[nodiscard]] bool printsPaper() const;
    /** Never a password. */
    [[nodiscard]] bool printsShares() const;
    /** Sheets that are filled in by hand, before the first turn. */
    [[nodiscard]] bool handsOutSheets() const { return makesPaper() && !printsShares(); }
    [[nodiscard]] bool hasFilePages() const { return printsShares() && !m_noFilePages; }

    [[nodiscard]] std::unique_ptr<Part> printerPart();         // which printer?
    [[nodiscard]] std::unique_ptr<Part> acknowledgementPart(); // before shares are printed
    [[nodiscard]] std::unique_ptr<Part> sheetsPart();          // makes the sheets
    [[nodiscard]] std::unique_ptr<Part> handOutPart();
    [[nodiscard]] std::unique_ptr<Part>
    filePagesPart(); // makes the pages of the share file, where sheets come later
    [[nodiscard]] std::unique_ptr<Part> putAwayPart(); // those pages
    [[nodiscard]] std::unique_ptr<Part> envelopesPart();
    [[nodiscard]] std::unique_ptr<Part> noticesPart(); // makes notices for sheets that are void
    [[nodiscard]] std::unique_ptr<Part> voidPart();

    /** For the turns: how a sheet gets its share, unless by hand. */
    [[nodiscard]] std::optional<SharePrinting> sharePrinting() const;
    /** For a sheet that is written again: the form, and the notice that the sheet before is void. */
    [[nodiscard]] std::optional<NewForm> newForm(const Actor& holder, int serial);

    /** "8491-YCN7"; of files with a password, each a set of its own, one after the other. */
    [[nodiscard]] std::string setCodes() const;
    /** People whose sheet may say something secret. */
    [[nodiscard]] int sheetsIssued() const;
    /** The same with the sheets that were written again. */
    [[nodiscard]] int sheetsInAll() const;
    /** Their numbers. */
    [[nodiscard]] std::string sheetsBegun() const;
    [[nodiscard]] std::vector<Text> missingEnvelopes() const;
    /** Files of pages; which sheets are good and where they are, which are void, and how shares got onto them. */
    [[nodiscard]] std::vector<Fact> facts() const;

private:
    [[nodiscard]] std::string printer() const;
    [[nodiscard]] bool hasSheet(const Actor& custodian) const;
    [[nodiscard]] std::vector<Actor> withSheet() const;
    [[nodiscard]] Paper setPaper() const;
    [[nodiscard]] std::vector<Paper> papers() const;
    [[nodiscard]] std::vector<Paper> voidPapers() const;
    [[nodiscard]] const std::vector<PrinterSeen>& printers() const;
    [[nodiscard]] std::vector<Field> printerFields() const;
    [[nodiscard]] PaperTarget paperTarget(const PaperSet& set, const std::string& ending) const;
    [[nodiscard]] std::vector<PaperJob> jobsFor(std::vector<Paper> all, const std::string& ending) const;
    void keep(std::vector<WrittenFile> files);
    [[nodiscard]] std::vector<Text> printedShareLines() const;
    [[nodiscard]] std::vector<Text> sheetLines() const;
    [[nodiscard]] std::vector<Text> passwordSheetLines() const;
    [[nodiscard]] std::vector<Text> filePagesLines() const;
    [[nodiscard]] std::vector<Text> voidLines() const;
    [[nodiscard]] std::string sheetNumberOf(const Actor& custodian) const;
    [[nodiscard]] std::vector<SheetToSeal> sheetsToSeal() const;
    void addSheets(std::vector<Fact>& facts, const Actor& custodian) const;

    PaperSource m_source;
    mutable std::optional<std::vector<PrinterSeen>> m_printers{};
    std::string m_printer{};
    std::vector<WrittenFile> m_paper{};       // files only
    std::vector<std::string> m_sheetsFiles{}; // of the sheets that are handed out; none where a printer took them
    std::vector<std::string> m_notices{};     // the same of the notices for void sheets
    bool m_noSheets = false;                  // they could not be made, and people went on without
    bool m_noFilePages = false;               // the same of the pages of the share file
    bool m_filePagesAsPdf = false;            // those only: the printer is tried again for the sheets
    int m_passwordSheets = 0;                 // so many are there to be filled in, from the first custodian on
    std::vector<std::string> m_envelopes{};   // in the order of the sheets; none before they were asked
};

} // namespace quorate
