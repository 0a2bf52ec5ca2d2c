// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/testsource.h"
#include "deskui/desk.h"
#include "support/sequentialids.h"

#include <QDialog>
#include <QLabel>
#include <QTest>

namespace liandong {

/// A seat whose service is the test: commands go into a real outbox and are answered when the test says so.
class TestDesk
{
public:
    explicit TestDesk(const Actor &actor = sample::theOperator());

    /// The last command asked for; null where it is another kind.
    template <class Kind>
    [[nodiscard]] const Kind *newest() const
    {
        return m_replica.pending().empty() ? nullptr : std::get_if<Kind>(&m_replica.pending().back().command);
    }
    [[nodiscard]] qsizetype asked() const { return qsizetype(m_replica.pending().size()); }
    /// All that is not answered yet is done and told, as a service would.
    void carryOut();
    /// All that is not answered yet is refused.
    void refuse(const Refusal &refusal);

private:
    SequentialIds m_ids{5000};

public:
    TestSource source;

private:
    Replica m_replica;
    size_t m_answered = 0;

public:
    Desk desk;
};

/// The program's settings go to a folder of the test's until it ends. Called first of all.
void useSettingsOfOurOwn();

/// Where a key would go: the popup, the modal dialog or the window at work.
[[nodiscard]] QWidget *keyTarget();
/// A key as from the keyboard: shortcuts, popups and dialogs get it as they would.
void press(int key, Qt::KeyboardModifiers modifiers = {});
/// Letters and digits by keys, anything else as from an input method.
void write(const QString &text);
/// Presses Tab until it is there; false where it cannot be reached.
[[nodiscard]] bool tabTo(const QWidget *widget);

/// The dialog in front; null where there is none.
template <class Dialog = QDialog>
[[nodiscard]] Dialog *openDialog()
{
    return qobject_cast<Dialog *>(QApplication::activeModalWidget());
}
/// The texts of all visible labels.
[[nodiscard]] QStringList labelsOf(const QWidget &widget);

} // namespace liandong
