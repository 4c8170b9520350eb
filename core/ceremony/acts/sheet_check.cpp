#include "ceremony/acts/sheet_check.h"

#include <algorithm>
#include <iterator>

namespace quorate
{

namespace
{

class SheetCheck final : public Part
{
public:
    explicit SheetCheck(SheetCheckSpec spec) : Part("entry"), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return BackRule::Barrier; }

    Text planned() const override { return {QUORATE_TR("The custodian alone at the screen types one share")}; }
    std::vector<Text> materials() const override { return {{QUORATE_TR("The sheet with the share")}}; }
    bool takesSheets() const override { return true; }
    std::vector<Fact> takeFacts() override { return std::exchange(m_facts, {}); }

    void wipe() override
    {
        if (m_entry)
            m_entry->wipe();
        m_entry.reset();
    }

private:
    void entered() override
    {
        m_entry.emplace(m_spec.who(), Actor{}, 0, m_spec.files->front().set, std::vector<int>{});
    }

    Step show() const override { return m_entry->step(); }

    Result<Move> take(Input input) override
    {
        QUORATE_TRY(const Move move, m_entry->feed(std::move(input)));
        std::ranges::move(m_entry->takeFacts(), std::back_inserter(m_facts));
        if (move.kind != Move::Kind::Next)
            return Move::stay();
        EnteredShare share = m_entry->take();
        *m_spec.sealed = share.sealed;
        share.value.wipe();
        wipe();
        return Move::next();
    }

    SheetCheckSpec m_spec;
    std::optional<ShareEntry> m_entry{};
    std::vector<Fact> m_facts{};
};

} // namespace

std::unique_ptr<Part> sheetCheck(SheetCheckSpec spec)
{
    return std::make_unique<SheetCheck>(std::move(spec));
}

} // namespace quorate
