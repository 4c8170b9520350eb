#include "support/drawn_words.h"

#include "ui/print/lengths.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace quorate
{

namespace
{

constexpr int paperDotsPerInch = 1200;
constexpr int pageSide = 20'000; // dots: larger than any paper

/** Keeps words and forgets everything else. */
class WordsEngine final : public QPaintEngine
{
public:
    WordsEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        constexpr double capital = 0.76; // of the size of the letters, in DejaVu
        constexpr double perMillimetre = paperDotsPerInch / ui::millimetresPerInch;
        const double size = item.font().pixelSize();
        if (item.text().trimmed().isEmpty())
            return;
        found.push_back({.words = item.text(),
                         .place = {at.x() / perMillimetre, (at.y() - capital * size) / perMillimetre,
                                   item.width() / perMillimetre, size / perMillimetre},
                         .points = size / paperDotsPerInch * ui::pointsPerInch});
    }

    std::vector<DrawnWords> found{};
};

class WordsPage final : public QPaintDevice
{
public:
    explicit WordsPage(WordsEngine& engine) : m_engine(engine) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
        case PdmHeight:
            return pageSide;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return paperDotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    WordsEngine& m_engine;
};

} // namespace

std::vector<DrawnWords> wordsDrawn(const std::function<void(ui::Canvas&)>& draw)
{
    WordsEngine engine;
    WordsPage page(engine);
    QPainter painter(&page);
    ui::Canvas canvas(painter, paperDotsPerInch);
    draw(canvas);
    painter.end();
    return engine.found;
}

} // namespace quorate
