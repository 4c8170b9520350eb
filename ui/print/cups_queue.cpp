#include "ui/print/cups_queue.h"
#include "ui/print/cups_library.h"

#include <algorithm>
#include <array>
#include <memory>

namespace quorate::ui
{

namespace
{

/** Names of the job say nothing about what is printed. */
constexpr auto neutralName = "Document";

class Destinations
{
public:
    explicit Destinations(const CupsLibrary& cups)
        : m_cups(cups), m_count(cups.cupsGetDests2(CUPS_HTTP_DEFAULT, &m_first))
    {
    }
    Destinations(const Destinations&) = delete;
    Destinations& operator=(const Destinations&) = delete;
    ~Destinations() { m_cups.cupsFreeDests(m_count, m_first); }

    [[nodiscard]] std::span<cups_dest_t> all() const
    {
        return {m_first, static_cast<std::size_t>(std::max(m_count, 0))};
    }
    [[nodiscard]] cups_dest_t* named(const std::string& name) const
    {
        return m_cups.cupsGetDest(name.c_str(), nullptr, m_count, m_first);
    }

private:
    const CupsLibrary& m_cups;
    cups_dest_t* m_first = nullptr;
    int m_count;
};

std::string optionOf(const CupsLibrary& cups, const cups_dest_t& destination, const char* name)
{
    const char* const value = cups.cupsGetOption(name, destination.num_options, destination.options);
    return value != nullptr ? value : std::string();
}

/** How the pages lie on paper. */
class JobOptions
{
public:
    JobOptions(const CupsLibrary& cups, PaperSize size) : m_cups(cups)
    {
        add(CUPS_MEDIA, size == PaperSize::A4 ? CUPS_MEDIA_A4 : CUPS_MEDIA_LETTER);
        add(CUPS_SIDES, CUPS_SIDES_ONE_SIDED);
        add("print-scaling", "none");
        add("job-sheets", "none"); // no page that tells the name of whoever prints
    }
    JobOptions(const JobOptions&) = delete;
    JobOptions& operator=(const JobOptions&) = delete;
    ~JobOptions() { m_cups.cupsFreeOptions(count, first); }

    int count = 0;
    cups_option_t* first = nullptr;

private:
    void add(const char* name, const char* value) { count = m_cups.cupsAddOption(name, value, count, &first); }

    const CupsLibrary& m_cups;
};

/** As the service calls it. */
std::string pathOf(const std::string& printer)
{
    return "/printers/" + printer;
}

tl::unexpected<Error> refused(const CupsLibrary& cups, const std::string& printer)
{
    return fail(ErrorCode::FileFailed, std::string(cups.cupsLastErrorString()) + ": " + pathOf(printer));
}

/** Piece by piece, so that the library never has all of it at once. */
bool writeAll(const CupsLibrary& cups, ByteView pdf)
{
    constexpr std::size_t piece = 16 * 1024;
    while (!pdf.empty()) {
        const ByteView now = pdf.first(std::min(piece, pdf.size()));
        if (cups.cupsWriteRequestData(CUPS_HTTP_DEFAULT, reinterpret_cast<const char*>(now.data()), now.size()) !=
            HTTP_STATUS_CONTINUE)
            return false;
        pdf = pdf.subspan(now.size());
    }
    return true;
}

} // namespace

bool isCable(std::string_view deviceUri)
{
    constexpr std::array<std::string_view, 6> cables{
        "usb:", "parallel:", "serial:", "hp:/usb/", "hp:/par/", "ippusb:"};
    return std::ranges::any_of(cables, [&](std::string_view cable) { return deviceUri.starts_with(cable); });
}

std::vector<PrinterSeen> cupsPrinters()
{
    const CupsLibrary* const cups = cupsLibrary();
    if (cups == nullptr)
        return {};
    const Destinations destinations(*cups);
    std::vector<PrinterSeen> seen;
    for (const cups_dest_t& destination : destinations.all()) {
        if (destination.instance == nullptr) // others are the same printer with other settings
            seen.push_back(
                {.name = destination.name, .local = isCable(optionOf(*cups, destination, "device-uri"))});
    }
    return seen;
}

Result<void> sendToQueue(const std::string& printer, PaperSize size, ByteView pdf)
{
    const CupsLibrary* const cups = cupsLibrary();
    if (cups == nullptr)
        return fail(ErrorCode::FileFailed, pathOf(printer));
    const Destinations destinations(*cups);
    cups_dest_t* const destination = destinations.named(printer);
    if (destination == nullptr)
        return fail(ErrorCode::FileFailed, pathOf(printer));
    const std::unique_ptr<cups_dinfo_t, decltype(cups->cupsFreeDestInfo)> info(
        cups->cupsCopyDestInfo(CUPS_HTTP_DEFAULT, destination), cups->cupsFreeDestInfo);
    if (!info)
        return refused(*cups, printer);
    const JobOptions options(*cups, size);
    int job = 0;
    if (cups->cupsCreateDestJob(CUPS_HTTP_DEFAULT, destination, info.get(), &job, neutralName, options.count,
                                options.first) > IPP_STATUS_OK_EVENTS_COMPLETE)
        return refused(*cups, printer);
    const bool begun = cups->cupsStartDestDocument(CUPS_HTTP_DEFAULT, destination, info.get(), job, neutralName,
                                                   CUPS_FORMAT_PDF, 0, nullptr, 1) == HTTP_STATUS_CONTINUE;
    const bool sent = begun && writeAll(*cups, pdf);
    const bool taken = begun && cups->cupsFinishDestDocument(CUPS_HTTP_DEFAULT, destination, info.get()) <=
                                    IPP_STATUS_OK_EVENTS_COMPLETE;
    if (sent && taken)
        return {};
    auto failure = refused(*cups, printer);
    (void)cups->cupsCancelDestJob(CUPS_HTTP_DEFAULT, destination, job);
    return failure;
}

} // namespace quorate::ui
