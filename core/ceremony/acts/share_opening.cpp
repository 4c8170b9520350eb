#include "ceremony/acts/share_opening.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/services.h"
#include "ceremony/written_files.h"

#include <algorithm>
#include <utility>

namespace quorate
{

namespace
{

constexpr int largestForeignSet = 255;

using ShareFiles = std::vector<ChosenShareFile>;

} // namespace

Result<std::vector<DkekShare>> sharesOf(const std::vector<OpenedShareFile>& opened)
{
    std::vector<DkekShare> shares;
    for (const OpenedShareFile& file : opened) {
        QUORATE_TRY(auto share, DkekShare::of(file.share.open()));
        shares.push_back(std::move(share));
    }
    return shares;
}

bool ShareOpening::allHaveReference() const
{
    return std::ranges::all_of(m_files, [](const ChosenShareFile& file) { return file.reference.has_value(); });
}

void ShareOpening::wipe()
{
    for (OpenedShareFile& opened : *m_opened)
        opened.share.wipe();
}

bool ShareOpening::wiped() const
{
    return std::ranges::any_of(*m_opened, [](const OpenedShareFile& file) { return file.share.empty(); });
}

// ---- the files -------------------------------------------------------------------------------------------------

Plan ShareOpening::fileParts()
{
    Plan plan;
    plan.push_back({chooseFilePart(
        {.id = "files",
         .heading = {QUORATE_TR("Which share file?")},
         .lines = m_spec.lines,
         .filter = {QUORATE_TR("Share files")},
         .pattern = "*.pbe",
         .several = true,
         .folder = m_spec.options.folder,
         .accept = [this](std::vector<std::string> paths) { return acceptPaths(std::move(paths)); }})});
    plan.push_back({readPart()});
    plan.push_back({factsPart(), [this] { return undescribedFile() != nullptr; }});
    return plan;
}

std::optional<Problem> ShareOpening::acceptPaths(std::vector<std::string> paths)
{
    if (m_spec.refuse) {
        if (auto problem = m_spec.refuse(paths.size()))
            return problem;
    }
    m_paths = std::move(paths);
    return std::nullopt;
}

std::unique_ptr<Part> ShareOpening::readPart()
{
    return workPart({.id = "read",
                     .heading = {QUORATE_TR("Reading the share files")},
                     .changes = false,
                     .make =
                         [this] {
                             return [paths = m_paths, rehearsal = m_spec.options.rehearsal](
                                        Services& services, Progress&) -> Result<Box> {
                                 ShareFiles files;
                                 for (const std::string& path : paths) {
                                     QUORATE_TRY(auto file, readShareFile(services.files, path, rehearsal));
                                     files.push_back(std::move(file));
                                 }
                                 return Box::of(std::move(files));
                             };
                         },
                     .done = [this](Box box) { return filesRead(box.take<ShareFiles>()); },
                     .facts = [this] { return std::exchange(m_toTell, {}); },
                     .failed =
                         [this](const Error& error) {
                             const std::string name = fileNameOf(error.where);
                             return Move::to("files", explain(error, m_spec.safe, {name, name}));
                         }});
}

Problem ShareOpening::noSheets() const
{
    return {.error = {.code = ErrorCode::NotAccepted},
            .happened = {QUORATE_TR("This takes one share file that is opened by shares on sheets")},
            .safe = m_spec.safe,
            .todo = {QUORATE_TR("Choose the file of the set that the sheet belongs to.")}};
}

Move ShareOpening::filesRead(ShareFiles files)
{
    if (sheetOnly() && (files.size() > 1 || files.front().isPassword))
        return Move::to("files", noSheets());
    for (std::size_t i = 0; i < files.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (equal(files[i].sha256, files[j].sha256))
                return Move::to("files", explain({.code = ErrorCode::ShareFileTwice}, m_spec.safe));
        }
        if (auto problem = tooFewPeople(files[i]))
            return Move::to("files", *std::move(problem));
    }
    if (auto problem = m_spec.refuseFiles ? m_spec.refuseFiles(files) : std::nullopt)
        return Move::to("files", *std::move(problem));
    m_files = std::move(files);
    for (const ChosenShareFile& file : m_files)
        tellOf(file);
    return Move::next();
}

/** For the record: which file it is, and of which set. */
void ShareOpening::tellOf(const ChosenShareFile& file)
{
    addFile(m_toTell, "share_file",
            {.path = file.path, .sha256 = toHex(file.sha256), .bytes = file.content.size()});
    if (file.reference)
        m_toTell.push_back({"share_check_value", toHex(*file.reference)});
    if (file.described && !file.isPassword)
        tellOfSet(file);
}

void ShareOpening::tellOfSet(const ChosenShareFile& file)
{
    m_toTell.push_back({"set_code", file.set.identity.setCode});
    addScheme(m_toTell, file.set.identity);
}

std::optional<Problem> ShareOpening::tooFewPeople(const ChosenShareFile& file) const
{
    const auto present = static_cast<int>(m_spec.people.custodians.size());
    if (sheetOnly() || !file.setFile || file.isPassword || present >= file.set.identity.needed)
        return std::nullopt;
    return Problem{.error = {.code = ErrorCode::NotAccepted},
                   .happened = {QUORATE_TR("Not enough people: %1 of %2"),
                                {std::to_string(present), std::to_string(file.set.identity.needed)}},
                   .safe = m_spec.safe,
                   .todo = {QUORATE_TR("Go back and name everyone who is here, or meet again.")}};
}

// ---- a file without a set file ---------------------------------------------------------------------------------

ChosenShareFile* ShareOpening::undescribedFile()
{
    const auto found = std::ranges::find(m_files, false, &ChosenShareFile::described);
    return found != m_files.end() ? &*found : nullptr;
}

std::unique_ptr<Part> ShareOpening::factsPart()
{
    return formPart({.id = "facts",
                     .heading = {QUORATE_TR("How is this share file opened?")},
                     .fields = [this] { return factFields(); },
                     .lines =
                         [this] {
                             const ChosenShareFile* file = undescribedFile();
                             return std::vector<Text>{
                                 {QUORATE_TR("There is no set file beside %1. If it is opened by shares, copy the "
                                             "public values from any sheet."),
                                  {file != nullptr ? fileNameOf(file->path) : std::string()}}};
                         },
                     .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                         auto wrong = acceptFacts(values);
                         if (!wrong)
                             return std::nullopt;
                         return WrongAnswer{wrong->first, wrong->second};
                     },
                     .facts = [this] { return std::exchange(m_toTell, {}); },
                     .again = [this] { return undescribedFile() != nullptr; }});
}

std::vector<Field> ShareOpening::factFields() const
{
    return {{.id = "kind",
             .label = {QUORATE_TR("Opened by")},
             .kind = FieldKind::Choice,
             .value = m_facts.prime.empty() ? "password" : "shares",
             .options = {{.id = "password", .label = {QUORATE_TR("A password")}},
                         {.id = "shares", .label = {QUORATE_TR("Shares on paper")}}}},
            {.id = "prime", .label = {QUORATE_TR("Prime")}, .value = toHex(m_facts.prime), .publicNumber = true},
            {.id = "needed",
             .label = {QUORATE_TR("People who must come together")},
             .kind = FieldKind::Number,
             .value = std::to_string(m_facts.threshold.needed),
             .min = 2,
             .max = maxCustodians},
            {.id = "total",
             .label = {QUORATE_TR("Shares in the set")},
             .kind = FieldKind::Number,
             .value = std::to_string(m_facts.threshold.total),
             .min = 2,
             .max = largestForeignSet}};
}

std::optional<std::pair<std::string, Text>>
ShareOpening::acceptFacts(const std::map<std::string, std::string>& values)
{
    using Wrong = std::pair<std::string, Text>;
    if (values.at("kind") == "password" && sheetOnly())
        return Wrong{
            "kind",
            {QUORATE_TR("A password has no check letters: only a whole drill tests it. Choose another file.")}};
    if (values.at("kind") == "password") {
        ChosenShareFile& file = *undescribedFile();
        file.isPassword = true;
        file.described = true;
        return std::nullopt;
    }
    std::string digits = values.at("prime");
    std::erase_if(digits, [](char c) { return c == ' ' || c == ':' || c == '-'; });
    const auto prime = fromHex(digits);
    if (!prime || prime->empty())
        return Wrong{"prime", {QUORATE_TR("Copy the prime from a sheet: digits 0-9 and letters A-F.")}};
    m_facts = {.prime = *prime,
               .threshold = {.needed = std::stoi(values.at("needed")), .total = std::stoi(values.at("total"))}};
    if (m_facts.threshold.needed > m_facts.threshold.total)
        return Wrong{"total", {QUORATE_TR("A set has at least as many shares as people must come.")}};
    if (!sheetOnly() && m_facts.threshold.needed > static_cast<int>(m_spec.people.custodians.size()))
        return Wrong{"needed", {QUORATE_TR("There are fewer people here. Go back and name everyone.")}};
    ChosenShareFile& file = *undescribedFile();
    if (!completeFromFacts(file, m_facts, m_spec.options.rehearsal))
        return Wrong{"prime", {QUORATE_TR("No set has such a prime. Compare it with the sheet.")}};
    tellOfSet(file);
    return std::nullopt;
}

// ---- the turns -------------------------------------------------------------------------------------------------

Plan ShareOpening::turnParts()
{
    Plan plan;
    plan.push_back({openShareFiles({.people = [this] { return m_spec.people.custodianActors(); },
                                    .files = &m_files,
                                    .opened = m_opened.get(),
                                    .rounds = m_spec.options.rounds})});
    return plan;
}

Plan ShareOpening::joinParts(std::function<bool()> when)
{
    Plan plan;
    plan.push_back(
        {workPart(
             {.id = "join",
              .heading = {QUORATE_TR("Testing the shares together")},
              .make =
                  [this] {
                      return [opened = m_opened](Services&, Progress&) -> Result<Box> {
                          QUORATE_TRY(const auto shares, sharesOf(*opened));
                          QUORATE_TRY(const Dkek dkek, Dkek::join(shares));
                          return Box::of(dkek.checkValue());
                      };
                  },
              .done =
                  [this](Box box) {
                      m_checkValue = box.take<CheckValue>();
                      return Move::next();
                  },
              .failed = [this](const Error& error) { return Move::to("files", explain(error, m_spec.safe)); }}),
         std::move(when)});
    return plan;
}

} // namespace quorate
