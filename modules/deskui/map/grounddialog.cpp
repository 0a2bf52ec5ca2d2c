// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/grounddialog.h"

#include "deskmodels/worldsource.h"
#include "deskui/tr.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace liandong {

using namespace Qt::StringLiterals;
using deskui::Tr;

namespace {

constexpr int kTrialZoom = 12; ///< a town
constexpr int kPictureSide = 128;

QString tianditu(QStringView layer)
{
    return u"https://t{0-7}.tianditu.gov.cn/%1_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1"
           "&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}"_s.arg(layer);
}

std::vector<TileSource> presets()
{
    TileSource streets{.name = Tr::tr("Tianditu, streets"), .address = tianditu(u"vec"), .labels = tianditu(u"cva")};
    TileSource pictures{.name = Tr::tr("Tianditu, satellite"), .address = tianditu(u"img"), .labels = tianditu(u"cia")};
    for (TileSource *source : {&streets, &pictures}) {
        source->minZoom = 1;
        source->attribution = Tr::tr("© Tianditu");
    }
    return {streets, pictures, {.name = Tr::tr("Another host"), .address = {}}};
}

QLabel *wrapped(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty(look, true);
    return label;
}

TileLoaderOptions trialOptions(const WorldSource &source)
{
    return {.folder = {}, .now = [&source] { return source.serviceNow(); }};
}

} // namespace

GroundDialog::GroundDialog(Ground &ground, const WorldSource &source, QWidget *parent)
    : QDialog(parent)
    , m_ground(ground)
    , m_source(source)
    , m_problem(wrapped({}, "heading", this))
    , m_trial(trialOptions(source))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Tr::tr("What lies beneath the map"));
    setMinimumWidth(620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(buildChoices());
    layout->addWidget(buildHost());
    layout->addWidget(buildTrial());
    layout->addWidget(m_problem);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(Tr::tr("Use it"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GroundDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_trial, &TileLoader::arrived, this, &GroundDialog::onArrived);
    connect(&m_trial, &TileLoader::failed, this, [this](const TileId &, const TileFailure &failure) {
        endTrial(failure.detail.isEmpty()
                ? failure.words()
                : Tr::tr("%1 (%2)", "what happened (aside)").arg(failure.words(), failure.detail));
    });
    connect(&m_ground, &Ground::changed, this, &GroundDialog::offer);
    fill(m_ground.onLine());
    m_choices->button(int(m_ground.choice()))->setChecked(true);
    m_choices->button(int(m_ground.choice()))->setFocus();
    offer();
}

QWidget *GroundDialog::buildChoices()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_choices = new QButtonGroup(this);
    const auto add = [&](GroundChoice choice, const QString &text, const char *name) {
        auto *radio = new QRadioButton(text, box);
        radio->setObjectName(QLatin1StringView(name));
        m_choices->addButton(radio, int(choice));
        column->addWidget(radio);
    };
    add(GroundChoice::Bundled, Tr::tr("The bundled base: boundary and place names, without any network"), "bundled");
    add(GroundChoice::Centre, Tr::tr("The centre's tiles"), "centre");
    m_centres = wrapped({}, "quiet", box);
    m_centres->setIndent(24);
    column->addWidget(m_centres);
    add(GroundChoice::OnLine, Tr::tr("An on-line host"), "online");
    connect(m_choices, &QButtonGroup::idToggled, this, &GroundDialog::offer);
    return box;
}

QWidget *GroundDialog::buildHost()
{
    m_host = new QWidget(this);
    auto *form = new QFormLayout(m_host);
    form->setContentsMargins(24, 0, 0, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString &label, const QString &hint, const char *name) {
        auto *field = new QLineEdit(m_host);
        field->setPlaceholderText(hint);
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(label);
        form->addRow(label, field);
        return field;
    };
    m_preset = new QComboBox(m_host);
    m_preset->setObjectName(u"preset"_s);
    for (const TileSource &preset : presets())
        m_preset->addItem(preset.name);
    form->addRow(Tr::tr("Host"), m_preset);
    m_address = line(Tr::tr("Address"), u"https://tiles.example/{z}/{x}/{y}.png"_s, "address");
    m_labels = line(Tr::tr("Names above it"), Tr::tr("address of a second layer; may be empty"), "labels");
    m_key = line(Tr::tr("Key"), Tr::tr("what the host gave you for {key}"), "key");
    m_minZoom = new QSpinBox(m_host);
    m_maxZoom = new QSpinBox(m_host);
    auto *zooms = new QHBoxLayout;
    zooms->addWidget(m_minZoom);
    zooms->addWidget(new QLabel(Tr::tr("to", "between two numbers"), m_host));
    zooms->addWidget(m_maxZoom);
    zooms->addStretch(1);
    for (QSpinBox *zoom : {m_minZoom, m_maxZoom})
        zoom->setRange(0, kDeepestMapZoom);
    m_minZoom->setAccessibleName(Tr::tr("Lowest zoom"));
    m_maxZoom->setAccessibleName(Tr::tr("Highest zoom"));
    form->addRow(Tr::tr("Zoom"), zooms);
    m_attribution = line(Tr::tr("Attribution"), Tr::tr("whom to name on the map, e.g. © the host"), "attribution");
    m_gcj02 = new QCheckBox(Tr::tr("Its maps are drawn in GCJ-02 (as phones show them)"), m_host);
    form->addRow(QString(), m_gcj02);
    form->addRow(wrapped(Tr::tr("The host learns which places this seat looks at."), "quiet", m_host));
    connect(m_preset, &QComboBox::activated, this, &GroundDialog::takePreset);
    return m_host;
}

QWidget *GroundDialog::buildTrial()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_try = new QPushButton(Tr::tr("Try it"), row);
    m_try->setObjectName(u"try"_s);
    m_try->setAutoDefault(false);
    m_said = new QLabel(row);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"said"_s);
    m_picture = new QLabel(row);
    m_picture->setObjectName(u"picture"_s);
    m_picture->setFixedSize(kPictureSide, kPictureSide);
    m_picture->setScaledContents(true);
    m_picture->setAccessibleName(Tr::tr("The tile that came"));
    layout->addWidget(m_try, 0, Qt::AlignTop);
    layout->addWidget(m_said, 1, Qt::AlignTop);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    connect(m_try, &QPushButton::clicked, this, &GroundDialog::tryIt);
    return row;
}

GroundChoice GroundDialog::choice() const
{
    return GroundChoice(m_choices->checkedId());
}

void GroundDialog::takePreset(int index)
{
    TileSource preset = presets()[size_t(index)];
    preset.key = m_key->text();
    fill(preset);
    (preset.address.isEmpty() ? m_address : m_key)->setFocus();
}

void GroundDialog::fill(const TileSource &source)
{
    const std::vector<TileSource> known = presets();
    const auto preset = std::ranges::find(known, source.address, &TileSource::address);
    m_preset->setCurrentIndex(int(preset == known.end() ? known.size() - 1 : size_t(preset - known.begin())));
    m_address->setText(source.address);
    m_address->setCursorPosition(0);
    m_labels->setText(source.labels);
    m_labels->setCursorPosition(0);
    m_key->setText(source.key);
    m_minZoom->setValue(source.minZoom);
    m_maxZoom->setValue(source.maxZoom);
    m_attribution->setText(source.attribution);
    m_gcj02->setChecked(source.gcj02);
}

TileSource GroundDialog::onLine() const
{
    return {.name = m_preset->currentText(),
        .address = m_address->text().trimmed(),
        .labels = m_labels->text().trimmed(),
        .key = m_key->text().trimmed(),
        .attribution = m_attribution->text().trimmed(),
        .minZoom = m_minZoom->value(),
        .maxZoom = m_maxZoom->value(),
        .gcj02 = m_gcj02->isChecked()};
}

void GroundDialog::offer()
{
    const TileSource &centres = m_ground.centres();
    m_centres->setText(centres.isEmpty()
            ? Tr::tr("The service offers none now. The bundled base is shown until it does.")
            : Tr::tr("The service offers: %1").arg(centres.name));
    m_host->setEnabled(choice() == GroundChoice::OnLine);
    m_problem->hide();
    endTrial({});
}

bool GroundDialog::isSound()
{
    if (choice() != GroundChoice::OnLine)
        return true;
    const TileSource host = onLine();
    QLineEdit *wrong = m_address;
    QString problem = addressProblem(host.address, host.key);
    if (problem.isEmpty() && !host.labels.isEmpty()) {
        problem = addressProblem(host.labels, host.key);
        wrong = m_labels;
    }
    if (problem.isEmpty() && host.minZoom > host.maxZoom)
        problem = Tr::tr("The lowest zoom is above the highest.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        wrong->setFocus();
    return problem.isEmpty();
}

void GroundDialog::confirm()
{
    if (!isSound())
        return;
    m_ground.choose(choice(), onLine());
    accept();
}

void GroundDialog::tryIt()
{
    endTrial({});
    if (!isSound())
        return;
    const TileSource source = choice() == GroundChoice::Centre ? m_ground.centres() : onLine();
    m_labelsToTry = source.labelSource();
    m_said->setText(Tr::tr("Asking for the middle of the centre's area…"));
    m_try->setEnabled(false);
    askFor(source);
}

void GroundDialog::askFor(const TileSource &source)
{
    m_trial.setSource(source);
    const int zoom = std::clamp(kTrialZoom, source.minZoom, std::max(source.minZoom, source.maxZoom));
    m_trial.want({tileAt(m_source.world().centre.position, zoom)});
}

void GroundDialog::onArrived(const TileId &tile)
{
    QImage picture = m_trial.picture(tile);
    if (!m_labelsToTry.isEmpty()) {
        m_tried = picture;
        askFor(std::exchange(m_labelsToTry, {}));
        return;
    }
    if (!m_tried.isNull()) {
        QPainter(&m_tried).drawImage(m_tried.rect(), picture);
        picture = m_tried;
    }
    endTrial(Tr::tr("It works: this is the middle of the centre's area."));
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->show();
}

void GroundDialog::endTrial(const QString &words)
{
    m_trial.setSource({});
    m_labelsToTry = {};
    m_tried = {};
    m_picture->hide();
    m_said->setText(words);
    m_try->setEnabled(
        choice() == GroundChoice::OnLine || (choice() == GroundChoice::Centre && !m_ground.centres().isEmpty()));
}

} // namespace liandong
