#include "ceremony/acts/file_parts.h"

#include <algorithm>
#include <set>

namespace quorate
{

namespace
{

class ChooseFilePart final : public Part
{
public:
    explicit ChooseFilePart(ChooseFileSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    Text planned() const override { return m_spec.heading; }
    std::vector<Text> materials() const override { return {m_spec.filter}; }

private:
    Step show() const override
    {
        return {.id = id(),
                .heading = m_spec.heading,
                .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{},
                .primary = {QUORATE_TR("Next")},
                .kind = ChooseFile{.filter = m_spec.filter,
                                   .pattern = m_spec.pattern,
                                   .several = m_spec.several,
                                   .folder = m_spec.folder,
                                   .foldersOffered = m_spec.foldersOffered}};
    }

    Result<Move> take(Input input) override
    {
        const auto* picked = std::get_if<Picked>(&input);
        if (picked == nullptr)
            return notExpected();
        auto paths = linesOf(picked->value);
        if (paths.empty() || (paths.size() > 1 && !m_spec.several))
            return Move::stay({.error = {.code = ErrorCode::NotAccepted},
                               .happened = paths.empty() ? Text{QUORATE_TR("No file was chosen")}
                                                         : Text{QUORATE_TR("Only one file can be chosen here")},
                               .safe = {QUORATE_TR("Nothing was changed.")},
                               .todo = {QUORATE_TR("Choose a file.")}});
        if (auto problem = m_spec.accept(std::move(paths)))
            return Move::stay(*std::move(problem));
        clearProblem();
        return Move::next();
    }

    ChooseFileSpec m_spec;
};

class SaveFilePart final : public Part
{
public:
    explicit SaveFilePart(SaveFileSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    Text planned() const override { return m_spec.heading; }
    std::vector<Text> materials() const override
    {
        if (m_spec.folders < 2)
            return {{QUORATE_TR("A medium to write to, such as a USB stick")}};
        return {{QUORATE_TR("Two media to write to, such as USB sticks, best of different kinds")}};
    }

private:
    Step show() const override
    {
        return {.id = id(),
                .heading = m_spec.heading,
                .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{},
                .primary = {QUORATE_TR("Save")},
                .kind = SaveFile{.names = m_spec.names(), .folders = m_spec.folders, .folder = m_spec.folder}};
    }

    Result<Move> take(Input input) override
    {
        const auto* picked = std::get_if<Picked>(&input);
        if (picked == nullptr)
            return notExpected();
        auto folders = linesOf(picked->value);
        const bool twice = std::set(folders.begin(), folders.end()).size() != folders.size();
        if (folders.empty() || twice || static_cast<int>(folders.size()) > m_spec.folders)
            return Move::stay({.error = {.code = ErrorCode::NotAccepted},
                               .happened = twice ? Text{QUORATE_TR("Both places are the same folder")}
                                                 : Text{QUORATE_TR("No folder was chosen")},
                               .safe = {QUORATE_TR("Nothing was written.")},
                               .todo = {QUORATE_TR("Choose a folder, best on two different media.")}});
        *m_spec.into = std::move(folders);
        clearProblem();
        return Move::next();
    }

    SaveFileSpec m_spec;
};

} // namespace

std::unique_ptr<Part> chooseFilePart(ChooseFileSpec spec)
{
    return std::make_unique<ChooseFilePart>(std::move(spec));
}

std::unique_ptr<Part> saveFilePart(SaveFileSpec spec)
{
    return std::make_unique<SaveFilePart>(std::move(spec));
}

std::vector<std::string> linesOf(const std::string& value)
{
    std::vector<std::string> lines;
    std::size_t start = 0;
    while (start <= value.size()) {
        const std::size_t end = std::min(value.find('\n', start), value.size());
        if (end > start)
            lines.push_back(value.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

std::string pathIn(const std::string& folder, const std::string& name)
{
    return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

std::string fileNameOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

} // namespace quorate
