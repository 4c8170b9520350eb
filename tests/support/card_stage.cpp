#include "support/card_stage.h"

#include <QFile>
#include <QTest>

namespace quorate
{

CardStage::CardStage()
{
    m_bench.options.folder = m_folder.path().toStdString();
}

QString CardStage::onDisk(const std::string& made)
{
    const Bytes& content = m_bench.files.content.at(made);
    const QString file = path(QStringLiteral("ours-%1").arg(++m_files));
    QFile copy(file);
    if (copy.open(QIODevice::WriteOnly))
        copy.write(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
    return file;
}

void CardStage::fromDisk(const QString& file)
{
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QByteArray content = made.readAll();
    m_bench.files.content[file.toStdString()] = Bytes(content.begin(), content.end());
}

void CardStage::initialise(int reader)
{
    Robot robot = initRobot(virtualReader(reader).toStdString());
    const auto runner = m_bench.start("init");
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
}

void CardStage::giveDkek(int reader)
{
    const auto opened = token(reader);
    QVERIFY(opened != nullptr);
    QVERIFY(opened->importDkekShare(SecretBytes::copyOf(Bytes(32, 7))));
}

std::unique_ptr<Token> CardStage::token(int reader)
{
    auto connection = m_cards.connect(virtualReader(reader).toStdString(), Access::Exclusive);
    return connection ? openToken(*std::move(connection)).value_or(nullptr) : nullptr;
}

KeyEntry CardStage::onlyKey(int reader)
{
    const auto opened = token(reader);
    if (opened == nullptr)
        return {};
    const auto keys = opened->keys();
    return keys && keys->size() == 1 ? keys->front() : KeyEntry{};
}

ToolRun scHsmTool(int reader, const QStringList& arguments, const QByteArray& typed)
{
    return runTool(QStringLiteral("sc-hsm-tool"),
                   QStringList{QStringLiteral("--reader"), QString::number(reader)} + arguments, typed);
}

} // namespace quorate
