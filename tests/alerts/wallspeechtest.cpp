// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/wallspeech.h"
#include "alerts/voice.h"
#include "deskmodels/formats.h"
#include "deskmodels/testsource.h"
#include "deskmodels/walltext.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is to say; what it says ends when the test wants it.
class WrittenVoice : public Voice
{
public:
    using Voice::Voice;

    [[nodiscard]] bool canSpeak() const override { return able; }
    [[nodiscard]] bool isSpeaking() const override { return m_speaking; }
    void say(const QString &text) override
    {
        QVERIFY2(!m_speaking, "one sentence into another");
        m_speaking = true;
        said += text;
    }
    void end()
    {
        m_speaking = false;
        Q_EMIT changed();
    }

    QStringList said;
    bool able = true;

private:
    bool m_speaking = false;
};

/// A wall that speaks.
struct Wall
{
    Wall() { speech.setVoice(&voice); }

    /// What is said about order n's running acknowledgement.
    [[nodiscard]] QString sentence(quint32 n) const
    {
        const Incident &incident = source.incident(n);
        return overdueSpeech(source.world(), incident, incident.orders.front(), DeadlineKind::Acknowledgement);
    }
    /// Orders first … last, none acknowledged in time.
    void letRunOut(quint32 first, quint32 last)
    {
        for (quint32 n = first; n <= last; ++n)
            source.bring(n, OrderState::Given);
        source.clock.advance(std::chrono::minutes(4));
        speech.tick();
    }

    TestSource source;
    WrittenVoice voice;
    WallSpeech speech{source};
};

} // namespace

/// What a wall says aloud, and when.
class WallSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachOnce()
    {
        Wall wall;
        wall.letRunOut(1, 1);
        QCOMPARE(wall.voice.said, QStringList{wall.sentence(1)});
        wall.voice.end();
        wall.source.clock.advance(std::chrono::minutes(4));
        wall.speech.tick();
        QCOMPARE(wall.voice.said.size(), 1);
    }

    void oneAfterTheOther()
    {
        Wall wall;
        wall.letRunOut(1, 3);
        QCOMPARE(wall.voice.said.size(), 1);
        wall.voice.end();
        wall.voice.end();
        wall.voice.end();
        QStringList all{wall.sentence(1), wall.sentence(2), wall.sentence(3)};
        all.sort();
        QStringList said = wall.voice.said;
        said.sort();
        QCOMPARE(said, all);
    }

    void manyAreANumber()
    {
        Wall wall;
        wall.letRunOut(1, 6);
        wall.voice.end();
        QCOMPARE(wall.voice.said.size(), 2);
        QCOMPARE(wall.voice.said.last(), overdueSpeech(5));
        wall.voice.end();
        QCOMPARE(wall.voice.said.size(), 2);
    }

    void whatWasDoneMeanwhileIsLeftOut()
    {
        Wall wall;
        wall.letRunOut(1, 2);
        const quint32 waiting = wall.voice.said.first() == wall.sentence(1) ? 2 : 1;
        wall.source.advance(waiting, OrderState::Acknowledged);
        wall.voice.end();
        QCOMPARE(wall.voice.said.size(), 1);
    }

    void silentUntilItShallSpeak()
    {
        Wall wall;
        wall.speech.setVoice(nullptr);
        wall.letRunOut(1, 1);
        wall.speech.setVoice(&wall.voice);
        wall.speech.tick();
        QCOMPARE(wall.voice.said, QStringList());
        wall.letRunOut(2, 2);
        QCOMPARE(wall.voice.said, QStringList{wall.sentence(2)});
    }

    /// A voice that comes later does not say what is old by then.
    void withoutAVoiceNothingWaits()
    {
        Wall wall;
        wall.voice.able = false;
        wall.letRunOut(1, 1);
        wall.voice.able = true;
        wall.voice.end();
        QCOMPARE(wall.voice.said, QStringList());
    }

    void whatRanOutWhileAwayIsANumber()
    {
        Wall wall;
        wall.source.bring(1, OrderState::Given);
        wall.source.setLink(LinkState::Away);
        wall.source.clock.advance(std::chrono::minutes(1));
        wall.source.setLink(LinkState::Connecting);
        wall.source.setLink(LinkState::Joining);
        wall.source.bring(2, OrderState::Given);
        wall.source.clock.advance(std::chrono::minutes(4));
        wall.source.setLink(LinkState::Live);
        QCOMPARE(wall.voice.said, QStringList{overdueSpeech(2)});
    }

    /// The machine's own, in a language that no engine speaks: asking for it does no harm and says that it cannot.
    void machineWithoutAVoiceIsSilent()
    {
        const QLocale language(QLocale::Volapuk);
        QCOMPARE(language.language(), QLocale::Volapuk);
        MachineVoice voice(language);
        QVERIFY(!voice.canSpeak());
        voice.say(u"glidis"_s);
        QVERIFY(!voice.isSpeaking());
    }
};

QTEST_MAIN(WallSpeechTest)
#include "wallspeechtest.moc"
