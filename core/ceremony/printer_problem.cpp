#include "ceremony/printer_problem.h"

namespace quorate
{

Problem printerFailed(const Error& error, const std::string& printer, Text safe)
{
    return {.error = {.code = error.code, .detail = error.detail},
            .happened = {QUORATE_TR("The printer %1 did not take the pages"), {printer}},
            .safe = std::move(safe),
            .todo = {QUORATE_TR("Look at the printer and its queue: a page may still come out.")}};
}

} // namespace quorate
