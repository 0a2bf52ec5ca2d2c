// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/wallprogrammedialog.h"

#include "deskmodels/eventtext.h"
#include "deskmodels/refusaltext.h"
#include "deskmodels/walltext.h"
#include "deskui/tr.h"
#include "deskui/wall/walloptions.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kLayoutRole = Qt::UserRole;

WallLayout layoutOf(const QListWidgetItem &item)
{
    return WallLayout(item.data(kLayoutRole).toInt());
}

} // namespace

WallProgrammeDialog::WallProgrammeDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_standing(new QLabel(this))
    , m_asStarted(new QRadioButton(Tr::tr("What each wall was started with"), this))
    , m_chosen(new QRadioButton(Tr::tr("These, in this order:"), this))
    , m_layouts(new QListWidget(this))
    , m_up(new QPushButton(Tr::tr("Up"), this))
    , m_down(new QPushButton(Tr::tr("Down"), this))
    , m_seconds(new QSpinBox(this))
    , m_speaks(new QCheckBox(Tr::tr("Say aloud what has become overdue"), this))
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(Tr::tr("Show it"), this))
{
    setWindowTitle(Tr::tr("What the walls show"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    buildForm();
    for (QAbstractButton *choice :
        {static_cast<QAbstractButton *>(m_asStarted), static_cast<QAbstractButton *>(m_chosen)})
        connect(choice, &QAbstractButton::toggled, this, &WallProgrammeDialog::offer);
    connect(m_layouts, &QListWidget::currentRowChanged, this, &WallProgrammeDialog::offer);
    connect(m_layouts, &QListWidget::itemChanged, this, &WallProgrammeDialog::offer);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *confirm = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirm, &QShortcut::activated, this, &WallProgrammeDialog::submit);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &WallProgrammeDialog::showStanding);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &, const Event &event) {
        if (std::holds_alternative<WallProgrammed>(event))
            showStanding();
    });
    fill();
    showStanding();
    offer();
    m_layouts->setFocus();
}

void WallProgrammeDialog::buildForm()
{
    m_standing->setWordWrap(true);
    m_standing->setProperty("quiet", true);
    m_seconds->setRange(WallProgramme::kSecondsAtLeast, WallProgramme::kSecondsAtMost);
    m_seconds->setSuffix(Tr::tr(" s", "seconds, behind a number"));
    m_seconds->setObjectName(QStringLiteral("seconds"));
    m_seconds->setAccessibleName(Tr::tr("Each for"));
    m_speaks->setObjectName(QStringLiteral("speaks"));
    m_asStarted->setObjectName(QStringLiteral("asStarted"));
    m_chosen->setObjectName(QStringLiteral("chosen"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("heading", true);
    m_problem->hide();
    auto *seconds = new QHBoxLayout;
    seconds->addWidget(new QLabel(Tr::tr("Each for"), this));
    seconds->addWidget(m_seconds);
    seconds->addStretch();
    auto *voice = new QLabel(
        Tr::tr("Unit, deadline, number and township; never a caller. It needs a voice on the wall's machine."), this);
    voice->setWordWrap(true);
    voice->setProperty("quiet", true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &WallProgrammeDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_standing);
    layout->addWidget(m_asStarted);
    layout->addWidget(m_chosen);
    layout->addWidget(buildLayouts());
    layout->addLayout(seconds);
    layout->addWidget(m_speaks);
    layout->addWidget(voice);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QWidget *WallProgrammeDialog::buildLayouts()
{
    m_layouts->setAccessibleName(Tr::tr("Layouts"));
    m_layouts->setObjectName(QStringLiteral("layouts"));
    m_layouts->setDragDropMode(QAbstractItemView::InternalMove);
    m_layouts->setToolTip(Tr::tr("Space checks, Ctrl with the arrows moves, and so does the mouse."));
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), {Qt::Key_Down, 1}}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), m_layouts);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    }
    auto *row = new QWidget(this);
    auto *beside = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        beside->addWidget(button);
    }
    beside->addStretch();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_layouts, 1);
    layout->addLayout(beside);
    return row;
}

/// What stands, and behind it the layouts that are not shown.
void WallProgrammeDialog::fill()
{
    m_from = m_desk.world().wall;
    std::vector<WallLayout> order = m_from.layouts;
    for (const WallLayout layout : kWallLayouts) {
        if (!std::ranges::contains(order, layout))
            order.push_back(layout);
    }
    for (const WallLayout layout : order) {
        auto *item = new QListWidgetItem(layoutName(m_desk.world(), layout), m_layouts);
        item->setData(kLayoutRole, int(layout));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        const bool shown = m_from.layouts.empty() || std::ranges::contains(m_from.layouts, layout);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    m_layouts->setCurrentRow(0);
    m_layouts->setFixedHeight(
        m_layouts->sizeHintForRow(0) * int(kWallLayouts.size()) + 2 * m_layouts->frameWidth() + 4);
    m_seconds->setValue(m_from.seconds);
    m_speaks->setChecked(m_from.speaks);
    (m_from.layouts.empty() ? m_asStarted : m_chosen)->setChecked(true);
}

void WallProgrammeDialog::showStanding()
{
    const WallProgramme &wall = m_desk.world().wall;
    QString text = eventText(WallProgrammed{{wall, wall}}, m_desk.world());
    if (wall.layouts.size() > 1)
        text = Tr::tr("%1; %2 s each", "what the walls show").arg(text).arg(wall.seconds);
    if (wall.speaks)
        text = Tr::tr("%1; what becomes overdue is said aloud", "what the walls show").arg(text);
    m_standing->setText(Tr::tr("Now: %1").arg(text));
}

void WallProgrammeDialog::move(int by)
{
    const int from = m_layouts->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_layouts->count())
        return;
    m_layouts->insertItem(to, m_layouts->takeItem(from));
    m_layouts->setCurrentRow(to);
}

void WallProgrammeDialog::offer()
{
    const bool chosen = m_chosen->isChecked();
    const int row = m_layouts->currentRow();
    m_layouts->setEnabled(chosen);
    m_up->setEnabled(chosen && row > 0);
    m_down->setEnabled(chosen && row >= 0 && row < m_layouts->count() - 1);
    m_seconds->setEnabled(chosen && asked().layouts.size() > 1);
    m_problem->hide();
}

WallProgramme WallProgrammeDialog::asked() const
{
    WallProgramme programme{.layouts = {}, .seconds = m_seconds->value(), .speaks = m_speaks->isChecked()};
    for (int row = 0; m_chosen->isChecked() && row < m_layouts->count(); ++row) {
        const QListWidgetItem &item = *m_layouts->item(row);
        if (item.checkState() == Qt::Checked)
            programme.layouts.push_back(layoutOf(item));
    }
    return programme;
}

void WallProgrammeDialog::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void WallProgrammeDialog::submit()
{
    if (!m_accept->isEnabled())
        return; // sent, and not answered yet
    const WallProgramme wanted = asked();
    if (m_chosen->isChecked() && wanted.layouts.empty()) {
        complain(Tr::tr("Check at least one layout."));
        return;
    }
    m_problem->hide();
    m_accept->setEnabled(false);
    m_desk.submit(
        ProgrammeWall{{m_from, wanted}}, this, [this](const std::optional<Refusal> &refusal) { answer(refusal); });
}

void WallProgrammeDialog::answer(const std::optional<Refusal> &refusal)
{
    m_accept->setEnabled(true);
    if (!refusal) {
        accept();
    } else if (refusal->reason == RefusalReason::Conflict) {
        m_from = m_desk.world().wall;
        complain(Tr::tr("Somebody else has just chosen something else; it stands above. Once more puts yours in its "
                        "place."));
    } else {
        complain(refusalText(*refusal, m_desk.world()));
    }
}

} // namespace liandong
