#pragma once

#include "ceremony/acts/open_share_files.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/share_file_choice.h"
#include "ceremony/ceremony.h"
#include "dkek/dkek.h"

namespace quorate
{

/**
 * Share files are chosen, read, and opened by their people in this computer; the shares stay sealed here and their
 * common check value is known. Nothing goes to a token. The parts' ids are "files", "read", "facts", those of
 * openShareFiles(), and "join".
 */
class ShareOpening
{
public:
    struct Spec {
        const People& people;
        StartOptions options{};
        /** A sentence on the page that asks for the files. */
        std::function<std::vector<Text>()> lines{};
        /** Why so many files will not do, or nothing. */
        std::function<std::optional<Problem>(std::size_t files)> refuse{};
        /** Why these files will not do, by their set files alone, or nothing. */
        std::function<std::optional<Problem>(const std::vector<ChosenShareFile>& files)> refuseFiles{};
        /** True while a single file that is opened by shares is wanted, to test a sheet with: it is not opened, so
         * fewer people than that takes may be here. */
        std::function<bool()> sheetOnly{};
        /** What is true when something fails here. */
        Text safe{};
    };
    explicit ShareOpening(Spec spec) : m_spec(std::move(spec)) {}
    ShareOpening(const ShareOpening&) = delete;
    ShareOpening& operator=(const ShareOpening&) = delete;

    [[nodiscard]] Plan fileParts();
    [[nodiscard]] Plan turnParts();
    /**
     * The opened shares are tested together while `when` says that they are all of a key: they may cancel out.
     * Then checkValue() is known.
     */
    [[nodiscard]] Plan joinParts(std::function<bool()> when = {});

    [[nodiscard]] const std::vector<ChosenShareFile>& files() const { return m_files; }
    [[nodiscard]] const std::shared_ptr<std::vector<OpenedShareFile>>& opened() const { return m_opened; }
    /** Of all opened shares together. */
    [[nodiscard]] const std::optional<CheckValue>& checkValue() const { return m_checkValue; }
    /** Each file's check value was compared with a record of it. */
    [[nodiscard]] bool allHaveReference() const;

    void wipe();
    /** They were opened, and are gone from memory. */
    [[nodiscard]] bool wiped() const;

private:
    [[nodiscard]] std::optional<Problem> acceptPaths(std::vector<std::string> paths);
    [[nodiscard]] std::unique_ptr<Part> readPart();
    [[nodiscard]] Move filesRead(std::vector<ChosenShareFile> files);
    void tellOf(const ChosenShareFile& file);
    void tellOfSet(const ChosenShareFile& file);
    [[nodiscard]] std::optional<Problem> tooFewPeople(const ChosenShareFile& file) const;
    [[nodiscard]] bool sheetOnly() const { return m_spec.sheetOnly && m_spec.sheetOnly(); }
    [[nodiscard]] Problem noSheets() const;

    [[nodiscard]] ChosenShareFile* undescribedFile();
    [[nodiscard]] std::unique_ptr<Part> factsPart();
    [[nodiscard]] std::vector<Field> factFields() const;
    [[nodiscard]] std::optional<std::pair<std::string, Text>>
    acceptFacts(const std::map<std::string, std::string>& values);

    Spec m_spec;
    std::vector<std::string> m_paths{};
    std::vector<ChosenShareFile> m_files{};
    SetFacts m_facts{};
    std::vector<Fact> m_toTell{}; // for the record, with the next answer
    std::shared_ptr<std::vector<OpenedShareFile>> m_opened = std::make_shared<std::vector<OpenedShareFile>>();
    std::optional<CheckValue> m_checkValue{};
};

/** The opened shares themselves. */
[[nodiscard]] Result<std::vector<DkekShare>> sharesOf(const std::vector<OpenedShareFile>& opened);

} // namespace quorate
