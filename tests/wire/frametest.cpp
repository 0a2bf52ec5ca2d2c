// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"
#include "wire/limits.h"

#include <QTest>

using namespace liandong;
using namespace liandong::wire;

namespace {

/// All frames that are ready; nothing after an error.
std::optional<std::vector<Frame>> drain(FrameReader &reader)
{
    std::vector<Frame> frames;
    for (;;) {
        Result<std::optional<Frame>> next = reader.next();
        if (!next)
            return std::nullopt;
        if (!*next)
            return frames;
        frames.push_back(std::move(**next));
    }
}

QByteArray announced(quint32 length)
{
    QByteArray head(4, '\0');
    for (int i = 0; i < 4; ++i)
        head[i] = char(length >> (24 - 8 * i));
    return head;
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form();
    void byteByByte();
    void severalAtOnce();
    void lengthIsChecked_data();
    void lengthIsChecked();
    void afterAnErrorNothing();
    void moreAfterSignIn();
    void unknownTypesAreTheCallersMatter();
    void longStreams();
};

void FrameTest::form()
{
    QCOMPARE(frameOf(MessageType::Ping, "abc").toHex(), QByteArray("00000005000d616263"));
    QCOMPARE(frameOf(MessageType::Farewell, {}).toHex(), QByteArray("000000020013"));
}

void FrameTest::byteByByte()
{
    FrameReader reader(kMaxFrameBeforeSignIn);
    const QByteArray frame = frameOf(MessageType::Look, "body");
    for (int round = 0; round < 2; ++round) {
        for (const char byte : frame.first(frame.size() - 1)) {
            reader.append(QByteArrayView(&byte, 1));
            QVERIFY(drain(reader)->empty());
        }
        reader.append(frame.last(1));
        const std::vector<Frame> frames = drain(reader).value();
        QCOMPARE(frames.size(), 1u);
        QCOMPARE(frames[0].type, MessageType::Look);
        QCOMPARE(frames[0].body, QByteArray("body"));
    }
}

void FrameTest::severalAtOnce()
{
    FrameReader reader(kMaxFrameBeforeSignIn);
    const QByteArray third = frameOf(MessageType::Pong, "3");
    reader.append(frameOf(MessageType::Ping, "1"));
    reader.append(frameOf(MessageType::Ping, {}));
    reader.append(third.first(5));
    QCOMPARE(drain(reader)->size(), 2u);
    reader.append(third.sliced(5));
    QCOMPARE(drain(reader)->at(0).body, QByteArray("3"));
}

void FrameTest::lengthIsChecked_data()
{
    QTest::addColumn<quint32>("length");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("0") << 0u << false;
    QTest::newRow("1") << 1u << false;
    QTest::newRow("2") << 2u << true;
    QTest::newRow("most") << kMaxFrameBeforeSignIn << true;
    QTest::newRow("one more") << kMaxFrameBeforeSignIn + 1 << false;
    QTest::newRow("2 GiB") << 0x8000'0000u << false;
    QTest::newRow("4 GiB") << 0xffff'ffffu << false;
}

void FrameTest::lengthIsChecked()
{
    QFETCH(quint32, length);
    QFETCH(bool, allowed);
    FrameReader reader(kMaxFrameBeforeSignIn);
    reader.append(announced(length));
    const Result<std::optional<Frame>> next = reader.next();
    QCOMPARE(next.has_value(), allowed);
    if (!allowed)
        QCOMPARE(next.error().code, ErrorCode::BadInput);
}

void FrameTest::afterAnErrorNothing()
{
    FrameReader reader(kMaxFrameBeforeSignIn);
    reader.append(announced(0));
    QVERIFY(!drain(reader));
    reader.append(frameOf(MessageType::Ping, "1"));
    QVERIFY(!drain(reader));
}

void FrameTest::moreAfterSignIn()
{
    const QByteArray large = frameOf(MessageType::Submit, QByteArray(100'000, 'x'));
    FrameReader stranger(kMaxFrameBeforeSignIn);
    stranger.append(large);
    QVERIFY(!drain(stranger));
    FrameReader seat(kMaxFrameBeforeSignIn);
    seat.setMaxFrame(kMaxFrameFromSeat);
    seat.append(large);
    QCOMPARE(drain(seat)->size(), 1u);
}

void FrameTest::unknownTypesAreTheCallersMatter()
{
    FrameReader reader(kMaxFrameBeforeSignIn);
    reader.append(frameOf(MessageType(60'000), "x"));
    QCOMPARE(quint16(drain(reader)->at(0).type), quint16(60'000));
}

void FrameTest::longStreams()
{
    FrameReader reader(kMaxFrameFromSeat);
    QByteArray stream;
    for (int i = 0; i < 3'000; ++i)
        stream += frameOf(MessageType::Ping, QByteArray(i, char(i)));
    int seen = 0;
    constexpr qsizetype step = 100'003;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        reader.append(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)));
        const std::vector<Frame> frames = drain(reader).value();
        for (const Frame &frame : frames) {
            QCOMPARE(frame.body, QByteArray(seen, char(seen)));
            ++seen;
        }
    }
    QCOMPARE(seen, 3'000);
}

QTEST_APPLESS_MAIN(FrameTest)
#include "frametest.moc"
