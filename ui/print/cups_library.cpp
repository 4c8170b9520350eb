#include "ui/print/cups_library.h"

#include <QLibrary>
#include <optional>

namespace quorate::ui
{

namespace
{

/** By its interface: the number is the one of the header that this was compiled with. */
constexpr int interfaceVersion = 2;

std::optional<CupsLibrary> load()
{
    QLibrary library(QStringLiteral("cups"), interfaceVersion);
    bool whole = library.load();
    const auto find = [&]<typename Function>(Function& function, const char* name) {
        function = reinterpret_cast<Function>(library.resolve(name));
        whole = whole && function != nullptr;
    };
    CupsLibrary found{};
    find(found.cupsGetDests2, "cupsGetDests2");
    find(found.cupsFreeDests, "cupsFreeDests");
    find(found.cupsGetDest, "cupsGetDest");
    find(found.cupsGetOption, "cupsGetOption");
    find(found.cupsAddOption, "cupsAddOption");
    find(found.cupsFreeOptions, "cupsFreeOptions");
    find(found.cupsLastErrorString, "cupsLastErrorString");
    find(found.cupsWriteRequestData, "cupsWriteRequestData");
    find(found.cupsCopyDestInfo, "cupsCopyDestInfo");
    find(found.cupsFreeDestInfo, "cupsFreeDestInfo");
    find(found.cupsCreateDestJob, "cupsCreateDestJob");
    find(found.cupsStartDestDocument, "cupsStartDestDocument");
    find(found.cupsFinishDestDocument, "cupsFinishDestDocument");
    find(found.cupsCancelDestJob, "cupsCancelDestJob");
    return whole ? std::optional(found) : std::nullopt;
}

} // namespace

const CupsLibrary* cupsLibrary()
{
    static const std::optional<CupsLibrary> library = load();
    return library ? &*library : nullptr;
}

} // namespace quorate::ui
