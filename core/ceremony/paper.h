#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "base/wiped_bytes.h"

#include <string>
#include <vector>

namespace quorate
{

enum class PaperSize { A4, Letter };

/** What every page of a set says; public. */
struct PaperSet {
    std::string setCode{};
    std::string profile{}; // "S160" ..., "password"
    int needed = 0;        // people of so many; files of so many where each has a password
    int total = 0;
    int rows = 0;
    int groupsPerRow = 0;
    std::string prime{};      // hex
    std::string checkValue{}; // hex
    std::string fileSha256{}; // hex
    Bytes file{};             // the share file
    std::string created{};    // "2031-05-04"
    std::string consentWords{};
    bool test = false;

    [[nodiscard]] bool isPassword() const { return profile == "password"; }
};

/** Why a notice is printed in place of a sheet. */
enum class VoidBecause { NotVoid, Stopped, Rewritten };

/** One custodian's sheet, to be filled in by hand: no part of a share or a password is in here. */
struct SheetForm {
    int number = 0;
    std::string name{}; // empty: the heading stays blank
    int serial = 1;     // counts rewritten sheets of the same share; the one before is replaced by this one
    VoidBecause isVoid = VoidBecause::NotVoid;
};

/** The pages that are wanted, in this order: sheets, then the share file with recovery text and script. */
struct Paper {
    PaperSet set{};
    PaperSize size = PaperSize::A4;
    std::string language{"en"};
    std::vector<SheetForm> sheets{};
    bool shareFile = false;
};

/**
 * One custodian's sheet with the share on it. It can be moved, not copied, and it is no Paper: whoever has a Paper
 * cannot print a share.
 */
struct SecretSheet {
    std::string holder{};     // whose it is, also where the name is not printed
    Paper page{};             // what is public on it: exactly one sheet
    SecretBytes characters{}; // in order: four digits and check letter of each group, then the seal
    SecretBytes code{};       // what the QR code of the share says; empty: there is none
};

/** "8491YCN7-3-1": set code without hyphen, share number, which sheet of this share. Never used twice. */
[[nodiscard]] inline std::string sheetNumber(const PaperSet& set, const SheetForm& sheet)
{
    std::string code;
    for (const char c : set.setCode) {
        if (c != '-')
            code.push_back(c);
    }
    return code + '-' + std::to_string(sheet.number) + '-' + std::to_string(sheet.serial);
}

struct PrinterSeen {
    std::string name{};
    bool local = false; // on a cable at this computer; anything else passes other hands
};

/** Makes pages. Calls may come from the worker thread. */
class PaperPress
{
public:
    virtual ~PaperPress() = default;

    /** Local printers first. */
    [[nodiscard]] virtual std::vector<PrinterSeen> printers() = 0;

    /** The pages as a PDF file. Error: FileFailed. */
    [[nodiscard]] virtual Result<Bytes> pdf(const Paper& paper) = 0;

    /** Hands the pages to a printer as "Document". Error: FileFailed, naming the printer. */
    [[nodiscard]] virtual Result<void> print(const Paper& paper, const std::string& printer) = 0;

    /** The sheet as a PDF file in which the share is drawn: it has no text of it. Error: FileFailed. */
    [[nodiscard]] virtual Result<WipedBytes> secretPdf(const SecretSheet& sheet) = 0;

    /**
     * Hands the sheet to a printer as "Document", through no file of ours. Error: FileFailed, naming the printer.
     */
    [[nodiscard]] virtual Result<void> printSecret(const SecretSheet& sheet, const std::string& printer) = 0;
};

} // namespace quorate
