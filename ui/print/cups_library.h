#pragma once

#include <cups/cups.h>
#include <memory>

namespace quorate::ui
{

/**
 * What of libcups is used here, by the names it has there. It is loaded when somebody first asks for printers:
 * linked to the program it would bring twenty more libraries (encryption, names in the network) into every start
 * and into every process that holds secrets and never prints.
 */
struct CupsLibrary {
    decltype(&::cupsGetDests2) cupsGetDests2;
    decltype(&::cupsFreeDests) cupsFreeDests;
    decltype(&::cupsGetDest) cupsGetDest;
    decltype(&::cupsGetOption) cupsGetOption;
    decltype(&::cupsAddOption) cupsAddOption;
    decltype(&::cupsFreeOptions) cupsFreeOptions;
    decltype(&::cupsLastErrorString) cupsLastErrorString;
    decltype(&::cupsWriteRequestData) cupsWriteRequestData;
    decltype(&::cupsCopyDestInfo) cupsCopyDestInfo;
    decltype(&::cupsFreeDestInfo) cupsFreeDestInfo;
    decltype(&::cupsCreateDestJob) cupsCreateDestJob;
    decltype(&::cupsStartDestDocument) cupsStartDestDocument;
    decltype(&::cupsFinishDestDocument) cupsFinishDestDocument;
    decltype(&::cupsCancelDestJob) cupsCancelDestJob;
};

/**
 * The library, loaded once and kept. Null where this computer has none, or one that lacks any of these functions.
 */
[[nodiscard]] const CupsLibrary* cupsLibrary();

} // namespace quorate::ui
