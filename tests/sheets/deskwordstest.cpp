// SPDX-License-Identifier: GPL-3.0-or-later
// Who fills in a sheet and who works at the desk use the same words.
#include "deskmodels/rulebookwords.h"
#include "deskmodels/words.h"
#include "sheets/impl/choicewords.h"

#include <QTest>
#include <QTranslator>

using namespace liandong;
using namespace liandong::sheets;

namespace {

template <class... E>
void compareWords()
{
    const auto compare = []<class T>(std::type_identity<T>) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([](auto enumerator) {
            const QString word = wordsOf(T(enumerator.value)).chinese.toString();
            QCOMPARE(word, wordOf(T(enumerator.value)));
            QCOMPARE(choiceOf<T>(word), T(enumerator.value));
        });
    };
    (compare(std::type_identity<E>{}), ...);
}

} // namespace

class DeskWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreTheDesks()
    {
        QTranslator chinese;
        QVERIFY(chinese.load(QStringLiteral(":/i18n/liandong_zh_CN.qm")));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        compareWords<UnitClass, UnitKind, Level, DutyRole, AreaClass, AreaKind, DeadlineKind, DeadlineStart,
            TargetMeasure, NumberPeriod, ReasonUse, SoundCause, PlaceKind>();
    }
};

QTEST_GUILESS_MAIN(DeskWordsTest)
#include "deskwordstest.moc"
