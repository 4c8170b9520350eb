#pragma once

#include "ceremony/acts/secret_part.h"

namespace quorate
{

/**
 * A new SO-PIN: sixteen random digits are offered, drawn by this computer and shown to the security officer alone,
 * to be written down; or the officer chooses one. Either is typed twice, an offered one from the note.
 *
 *   CHOICE -offered-> (drawn) -> READY -> REVEALED -> typed twice
 *          -own-> typed twice
 *   READY, REVEALED -Hide-> BLANKED -> READY; Back from typing leads to READY
 *
 * The digits are open only while REVEALED, and sealed otherwise. The ids are "so_pin_source", "so_pin_draw",
 * "so_pin_note.ready", "so_pin_note.show" and "so_pin_note.hidden", and that of the typed part.
 */
class NewSoPin
{
public:
    struct Spec {
        std::string_view id{}; // of the part where it is typed
        Text heading{};
        std::function<std::vector<Text>()> lines{};
        std::function<std::string()> officer{}; // the name
        std::function<bool()> when{};           // whether it is asked for at all
        bool allowPublished = false;
        SealedSecret* into = nullptr;
    };

    explicit NewSoPin(Spec spec) : m_spec(std::move(spec)) {}
    NewSoPin(const NewSoPin&) = delete;
    NewSoPin& operator=(const NewSoPin&) = delete;

    /** The parts, in their order. They hold on to this object. */
    [[nodiscard]] Plan parts();

    /** Forgets the offer; what was typed is the owner's. */
    void wipe() { m_digits.wipe(); }

private:
    [[nodiscard]] std::unique_ptr<Part> sourcePart();
    [[nodiscard]] std::unique_ptr<Part> drawPart();
    [[nodiscard]] std::unique_ptr<Part> typedPart();
    [[nodiscard]] std::vector<Text> typedLines() const;
    [[nodiscard]] std::optional<Text> refuse(const SecretBytes& typed) const;

    Spec m_spec;
    bool m_offered = true;
    SealedSecret m_digits{}; // of the offer
};

} // namespace quorate
