// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/settingswindow.h"
#include "deskui/settings/firstpassword.h"
#include "deskui/settings/groundfile.h"

#include "deskmodels/rulebookedits.h"
#include "deskui/settings/areaspage.h"
#include "deskui/settings/dutymatrixpage.h"
#include "deskui/settings/exchangepage.h"
#include "deskui/settings/itempage.h"
#include "deskui/settings/rosterpage.h"
#include "deskui/tr.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

SettingsWindow::SettingsWindow(Desk &desk, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_desk(desk)
    , m_list(new QTreeWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_readOnly(new QLabel(Tr::tr("Only administrators change the settings; here they can be read."), this))
    , m_step(new QFrame(this))
    , m_stepText(new QLabel(m_step))
    , m_stepButton(new QPushButton(Tr::tr("Go there"), m_step))
    , m_notice(new QLabel(this))
{
    setWindowTitle(Tr::tr("Settings"));
    resize(QSize(1440, 860).boundedTo(screen()->availableSize() - QSize(0, 80)));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(10);
    m_list->setFixedWidth(178);
    m_list->setAccessibleName(Tr::tr("Pages"));
    m_step->setProperty("card", true);
    m_stepText->setWordWrap(true);
    m_stepButton->setAutoDefault(false);
    m_stepButton->setObjectName(QStringLiteral("buildingStep"));
    auto *step = new QHBoxLayout(m_step);
    step->setContentsMargins(12, 6, 8, 6);
    step->addWidget(m_stepText, 1);
    step->addWidget(m_stepButton);
    m_readOnly->setProperty("heading", true);
    m_notice->setProperty("quiet", true);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_readOnly);
    right->addWidget(m_step);
    right->addWidget(m_stack, 1);
    right->addWidget(m_notice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    buildPages();
    m_list->expandAll();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SettingsWindow::showPage);
    connect(m_stepButton, &QPushButton::clicked, this, [this] { turnTo(m_stepPage); });
    connect(&desk, &Desk::notice, this, [this](const QString &text) {
        m_notice->setText(text);
        m_notice->setVisible(!text.isEmpty());
    });
    connect(&desk.source(), &WorldSource::entryApplied, this, &SettingsWindow::showBuildingStep);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &SettingsWindow::showBuildingStep);
    const auto page = [this](QKeyCombination keys, int step) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, step] {
            const QStringList names = pages();
            const QString now = m_list->currentItem()->data(0, Qt::UserRole).toString();
            turnTo(names.value(std::clamp(names.indexOf(now) + step, qsizetype(0), names.size() - 1)));
        });
    };
    page(Qt::CTRL | Qt::Key_PageUp, -1);
    page(Qt::CTRL | Qt::Key_PageDown, 1);
    showBuildingStep();
    const auto first = nextBuildingStep(desk.world());
    turnTo(first ? first->kind : QStringLiteral("Unit"));
    currentPage()->setFocus();
}

void SettingsWindow::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_list, {title});
    group->setFlags(Qt::ItemIsEnabled);
    QFont font = group->font(0);
    font.setBold(true);
    group->setFont(0, font);
}

void SettingsWindow::addPage(const QString &name, const QString &title, std::function<QWidget *()> make)
{
    auto *item = new QTreeWidgetItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1), {title});
    item->setData(0, Qt::UserRole, name);
    m_makers.emplace(name, std::move(make));
}

void SettingsWindow::buildPages()
{
    const auto kinds = [this](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            const QString kind = QString::fromLatin1(name);
            addPage(kind, kindWord(*itemKind(kind)), [this, kind] { return makeItemPage(kind); });
        }
    };
    addGroup(Tr::tr("The centre"));
    kinds({"Centre"});
    addPage(
        QStringLiteral("Exchange"), Tr::tr("Import and export"), [this] { return new ExchangePage(m_desk, m_stack); });
    addGroup(Tr::tr("Who"));
    kinds({"Unit"});
    addPage(QStringLiteral("RosterMonth"), kindWord(*itemKind(u"RosterMonth")), [this] { return makeRosterPage(); });
    kinds({"Detachment", "Equipment", "SubCentre"});
    addPage(QStringLiteral("Account"), kindWord(*itemKind(u"Account")), [this] { return makeAccountPage(); });
    addGroup(Tr::tr("What"));
    kinds({"Category", "Duty"});
    addPage(QStringLiteral("DutyMatrix"), Tr::tr("Matrix of duties"), [this] { return makeMatrixPage(); });
    addGroup(Tr::tr("Rules"));
    kinds({"DeadlineRule", "ServiceTarget", "Reason", "Disposition"});
    addGroup(Tr::tr("Telephone"));
    kinds({"Hotline"});
    addGroup(Tr::tr("Places", "group of settings"));
    kinds({"Place"});
    addPage(QStringLiteral("Area"), kindWord(*itemKind(u"Area")), [this] { return new AreasPage(m_desk, m_stack); });
    addPage(QStringLiteral("GroundLayer"), kindWord(*itemKind(u"GroundLayer")), [this] { return makeGroundPage(); });
    addGroup(Tr::tr("Sounds", "group of settings"));
    addPage(QStringLiteral("SoundRule"), kindWord(*itemKind(u"SoundRule")), [this] { return makeSoundPage(); });
}

ItemPage *SettingsWindow::makeItemPage(const QString &kind)
{
    return new ItemPage(m_desk, kind, m_stack);
}

QWidget *SettingsWindow::makeSoundPage()
{
    ItemPage *page = makeItemPage(QStringLiteral("SoundRule"));
    page->addButton(Tr::tr("Play"), [this](const RuleBookItem &item) {
        const auto &rule = std::get<SoundRule>(item);
        m_desk.bell().ring(alarmOf(rule.cause), rule.volume);
    });
    return page;
}

QWidget *SettingsWindow::makeAccountPage()
{
    ItemPage *page = makeItemPage(QStringLiteral("Account"));
    QPushButton *give = page->addButton(Tr::tr("Set first password…"),
        [this](const RuleBookItem &item) { giveFirstPassword(m_desk, std::get<Account>(item), this); });
    give->setObjectName(QStringLiteral("firstPassword"));
    return page;
}

QWidget *SettingsWindow::makeGroundPage()
{
    ItemPage *page = makeItemPage(QStringLiteral("GroundLayer"));
    QPushButton *take = page->addButton(Tr::tr("Content from GeoJSON…"),
        [this](const RuleBookItem &item) { takeGroundFromFile(m_desk, std::get<GroundLayer>(item), this); });
    take->setObjectName(QStringLiteral("groundFile"));
    return page;
}

QWidget *SettingsWindow::makeMatrixPage()
{
    auto *page = new DutyMatrixPage(m_desk, m_stack);
    connect(page, &DutyMatrixPage::itemAsked, this, &SettingsWindow::showItem);
    return page;
}

QWidget *SettingsWindow::makeRosterPage()
{
    auto *page = new RosterPage(m_desk, m_stack);
    connect(page, &RosterPage::exchangeAsked, this, [this] { turnTo(QStringLiteral("Exchange")); });
    return page;
}

/// A page that is no kind of item is the administrator's, but for the way in of files, by which others hand in rosters.
bool SettingsWindow::mayEdit(const QString &page) const
{
    const Actor &actor = m_desk.source().actor();
    if (page == u"Exchange")
        return mayEditKind(actor, u"RosterMonth");
    return itemKind(page) ? mayEditKind(actor, page) : actor.role == Role::Administrator;
}

void SettingsWindow::showRoster(const UnitKey &unit, QDate day)
{
    turnTo(QStringLiteral("RosterMonth"));
    if (auto *page = qobject_cast<RosterPage *>(currentPage()))
        page->show(unit, day);
}

void SettingsWindow::showItem(const ItemName &item)
{
    turnTo(item.kind);
    if (item.kind == u"RosterMonth") { // the month may not be written yet
        const QDate month = QDate::fromString(item.key.right(7) + u"-01", Qt::ISODate);
        const QDate today = dayIn(m_desk.world().centre, m_desk.source().serviceNow());
        showRoster(UnitKey(item.key.chopped(8)), rosterMonthOf(today) == rosterMonthOf(month) ? today : month);
    }
    if (auto *page = qobject_cast<ItemPage *>(currentPage()))
        page->choose(item.key);
    else if (auto *areas = qobject_cast<AreasPage *>(currentPage()))
        areas->choose(AreaKey(item.key));
}

QStringList SettingsWindow::pages() const
{
    QStringList names;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        for (int page = 0; page < m_list->topLevelItem(group)->childCount(); ++page)
            names += m_list->topLevelItem(group)->child(page)->data(0, Qt::UserRole).toString();
    }
    return names;
}

void SettingsWindow::turnTo(const QString &page)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *above = m_list->topLevelItem(group);
        for (int at = 0; at < above->childCount(); ++at) {
            if (above->child(at)->data(0, Qt::UserRole).toString() == page)
                m_list->setCurrentItem(above->child(at));
        }
    }
}

QWidget *SettingsWindow::currentPage() const
{
    return m_stack->currentWidget();
}

/// A page is made when it is looked at for the first time.
void SettingsWindow::showPage()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString name = item ? item->data(0, Qt::UserRole).toString() : QString();
    const auto maker = m_makers.find(name);
    if (maker == m_makers.end())
        return;
    QWidget *&page = m_pages[name];
    if (!page) {
        page = maker->second();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_readOnly->setVisible(!mayEdit(name));
    m_notice->hide();
    showBuildingStep();
}

/// While a centre is being built: what it lacks most, and the way there.
void SettingsWindow::showBuildingStep()
{
    const auto next = nextBuildingStep(m_desk.world());
    const bool administrator = m_desk.source().actor().role == Role::Administrator;
    m_step->setVisible(next && administrator);
    if (!next)
        return;
    m_stepPage = next->kind;
    m_stepText->setText(next->text);
    const QTreeWidgetItem *now = m_list->currentItem();
    m_stepButton->setVisible(!now || now->data(0, Qt::UserRole).toString() != m_stepPage);
}

} // namespace liandong
