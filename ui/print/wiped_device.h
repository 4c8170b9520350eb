#pragma once

#include "base/wiped_bytes.h"

#include <QIODevice>
#include <utility>

namespace quorate::ui
{

/** Keeps what Qt writes into it in memory that is wiped. */
class WipedDevice final : public QIODevice
{
public:
    WipedDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] WipedBytes take() { return std::exchange(m_bytes, {}); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        append(m_bytes, ByteView(reinterpret_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)));
        return size;
    }

private:
    WipedBytes m_bytes{};
};

} // namespace quorate::ui
