#include "support/paper_samples.h"

#include "crypto/digest.h"
#include "sharing/notation.h"
#include "sharing/profile.h"

namespace quorate
{

namespace
{

/** The second of two files, with the sheet of its holder. */
void makePasswordPaper(Paper& paper)
{
    paper.set.profile = "password";
    paper.set.needed = paper.set.total = 2;
    paper.set.rows = paper.set.groupsPerRow = 0;
    paper.set.prime.clear();
    paper.set.setCode = setCode("password", {.needed = 0, .total = 0}, {}, sha256(paper.set.file));
    paper.sheets = {{.number = 2, .name = "Grace Example"}};
}

} // namespace

Paper samplePaper(std::string_view profile, PaperSize size, const std::string& language)
{
    const bool password = profile == "password";
    const Profile& known = *profileNamed(password ? "S160" : profile);
    Bytes file;
    append(file, bytesOf("Salted__"));
    while (file.size() < 64)
        file.push_back(static_cast<std::uint8_t>(file.size() * 37));
    const Bytes hash = sha256(file);
    const Bytes prime = known.prime.empty() ? Bytes{0xF5, 0x56, 0x46, 0xC9, 0xA5, 0xA1, 0x01, 0x87} : known.prime;
    Paper paper;
    paper.size = size;
    paper.language = language;
    paper.set = {.setCode = setCode(profile, {.needed = 2, .total = 4}, prime, hash),
                 .profile = std::string(profile),
                 .needed = 2,
                 .total = 4,
                 .rows = known.rows,
                 .groupsPerRow = known.groupsPerRow,
                 .prime = toHex(prime),
                 .checkValue = "F6EE8EDFB06C5B08",
                 .fileSha256 = toHex(hash),
                 .file = file,
                 .created = "2031-05-04",
                 .consentWords = "mountain sandwich hospital language elephant notebook"}; // as long as they come
    paper.sheets = {{.number = 3, .name = "Ada Example"}, {.number = 4}};
    paper.shareFile = true;
    if (password)
        makePasswordPaper(paper);
    return paper;
}

} // namespace quorate
