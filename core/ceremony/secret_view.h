#pragma once

#include "base/secret_bytes.h"

#include <memory>

namespace quorate
{

/** A look at a secret that its owner can take back: after that it reads as nothing, wherever copies of it are. */
class SecretView
{
public:
    SecretView() = default;
    [[nodiscard]] ByteView reveal() const
    {
        return m_secret && m_secret->has_value() ? (*m_secret)->reveal() : ByteView{};
    }

private:
    friend class SecretSlot;
    using Slot = std::optional<SecretBytes>;
    explicit SecretView(std::shared_ptr<const Slot> secret) : m_secret(std::move(secret)) {}
    std::shared_ptr<const Slot> m_secret{};
};

/** Owns what SecretViews show. */
class SecretSlot
{
public:
    SecretSlot() = default;
    SecretSlot(const SecretSlot&) = delete;
    SecretSlot& operator=(const SecretSlot&) = delete;
    ~SecretSlot() { revoke(); }

    void show(SecretBytes secret) { *m_secret = std::move(secret); }
    void revoke() { m_secret->reset(); }
    [[nodiscard]] bool shown() const { return m_secret->has_value(); }
    [[nodiscard]] SecretView view() const { return SecretView(m_secret); }

private:
    std::shared_ptr<SecretView::Slot> m_secret = std::make_shared<SecretView::Slot>();
};

} // namespace quorate
