// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/cases/cases_dialog.h"

#include "model/commands/step.h"
#include "model/items/cases_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/export_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QBoxLayout>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int casesWidth = 960;
constexpr int casesInView = 4;
constexpr int partsInView = 4;
constexpr int evidenceHeight = 220;
/// Of those who are told by number.
constexpr qsizetype mostTold = 40;

/// `person-07: anna.kurz, anna.kurz@example.com`: the first three of what is known of each.
QStringList whoIsWho(const QList<QStringList>& people)
{
    QStringList lines;
    for (qsizetype i = 0; i < people.size() && lines.size() < mostTold; ++i) {
        QStringList own;
        for (const auto& value : people[i])
            own.append(value.startsWith(u'~') ? value.mid(1) : value);
        lines.append(CasesDialog::tr("person-%1 is %2", "number, names")
                         .arg(QString::number(i + 1).rightJustified(2, u'0'), isolated(words::listed(own.mid(0, 3)))));
    }
    return lines;
}

} // namespace

CasesDialog::CasesDialog(CaseShelf& shelf, const Clock& clock, const QString& chosen, QWidget* parent)
    : Dialog(u"casesDialog"_s, tr("Cases"), parent)
    , m_shelf(shelf)
    , m_wanted(chosen)
    , m_cases(new CasesModel(this))
    , m_caseTable(new Table(tr("Cases"), metrics::RowTwoLines, this))
    , m_parts(new CasePartsModel(clock, this))
    , m_partTable(new Table(tr("What is pinned to the case"), metrics::RowTwoLines, this))
    , m_text(new JsonView(tr("The chosen evidence"), this))
    , m_people(PlainLabel::mute({}, this))
{
    setMinimumWidth(casesWidth);
    body()->addWidget(PlainLabel::mute(
        tr("What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day."),
        this));
    buildTables();
    buildButtons();
    connect(&m_shelf, &CaseShelf::changed, this, &CasesDialog::list);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    list();
}

void CasesDialog::buildTables()
{
    m_caseTable->setObjectName("cases"_L1);
    m_caseTable->setModel(m_cases);
    m_caseTable->setItemDelegate(makeItemDelegate(m_caseTable, true));
    m_caseTable->setColumns({{180, 1}, {100, 0, 130}, {70, 0, 100}});
    m_caseTable->embed(casesInView);
    m_caseTable->showBusy(tr("Reading the cases…"));
    m_partTable->setObjectName("caseParts"_L1);
    m_partTable->setModel(m_parts);
    m_partTable->setItemDelegate(makeItemDelegate(m_partTable, true));
    m_partTable->setColumns({{200, 1}, {110, 0, 160}});
    m_partTable->embed(partsInView);
    m_text->setObjectName("caseText"_L1);
    m_text->setMinimumHeight(evidenceHeight);
    m_people->setObjectName("casePeople"_L1);
    m_people->setWordWrap(true);
    m_people->hide();
    auto* tables = new QHBoxLayout;
    tables->setSpacing(metrics::Gap12);
    tables->addWidget(m_caseTable, 1);
    tables->addWidget(m_partTable, 1);
    body()->addLayout(tables);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_people);
    connect(m_caseTable, &Table::currentRowChanged, this, &CasesDialog::readChosen);
    connect(m_partTable, &Table::currentRowChanged, this, &CasesDialog::showPart);
    connect(m_caseTable, &Table::stateActionChosen, this, &CasesDialog::list);
}

void CasesDialog::buildButtons()
{
    m_delete = addLeftButton(u"deleteCase"_s, new Button(tr("Delete the case"), "trash-2"_L1, Button::Kind::Danger));
    m_unpin = addLeftButton(u"unpin"_s, new Button(tr("Take this evidence out"), "minus"_L1));
    auto* close = addButton(u"closeCases"_s, new Button(tr("Close")));
    m_bundle =
        addButton(u"makeBundle"_s, new Button(tr("Make a bundle to hand on…"), "upload"_L1, Button::Kind::Primary));
    setReturnButton(m_bundle);
    connect(m_delete, &Button::clicked, this, &CasesDialog::removeCase);
    connect(m_unpin, &Button::clicked, this, &CasesDialog::removePart);
    connect(m_bundle, &Button::clicked, this, [this] { Q_EMIT bundleWanted(m_shown); });
    connect(close, &Button::clicked, this, &QDialog::accept);
    showPart();
}

void CasesDialog::list()
{
    using Heads = Result<QList<CaseHead>>;
    QCoro::connect(settled(m_shelf.list()), this, [this](const std::optional<Heads>& heads) {
        if (heads)
            showCases(*heads);
    });
}

void CasesDialog::showCases(const Result<QList<CaseHead>>& heads)
{
    if (!heads) {
        m_caseTable->showError(heads.error(), tr("Try again"));
        return;
    }
    const auto before = m_wanted.isEmpty() ? chosenCase() : m_wanted;
    m_wanted.clear();
    m_cases->setCases(*heads);
    if (heads->isEmpty()) {
        m_caseTable->showEmpty("briefcase"_L1, tr("No case yet"),
                               tr("Pin an incident, a request, a check or the history of a person to begin one."));
        m_shown.clear();
        m_parts->setParts({});
        m_people->hide();
        showPart();
        return;
    }
    m_caseTable->showRows();
    m_caseTable->selectRowOnly(std::max(0, m_cases->rowOf(CaseId(before))));
    readChosen();
}

QString CasesDialog::chosenCase() const
{
    const int row = m_caseTable->currentRow();
    return row < 0 || row >= m_cases->rowCount() ? QString() : m_cases->at(row).id.text();
}

void CasesDialog::readChosen()
{
    const auto id = chosenCase();
    if (id.isEmpty())
        return;
    using Read = Result<SupportCase>;
    QCoro::connect(settled(m_shelf.read(id)), this, [this, id](const std::optional<Read>& read) {
        if (read && id == chosenCase())
            showCase(*read);
    });
}

void CasesDialog::showCase(const Result<SupportCase>& read)
{
    const auto another = m_shown != chosenCase();
    m_shown = chosenCase();
    if (another) {
        m_doubted.clear();
        m_delete->setText(tr("Delete the case"));
        message()->hide();
    }
    m_parts->setParts(read ? read->parts : QList<CasePart>());
    m_who = read ? whoIsWho(read->people) : QStringList();
    m_people->setText(m_who.join(u'\n'));
    m_people->setVisible(!m_who.isEmpty());
    if (!read)
        m_partTable->showError(read.error(), {});
    else if (read->parts.isEmpty())
        m_partTable->showEmpty("briefcase"_L1, tr("Nothing is pinned to it"), {});
    else {
        m_partTable->showRows();
        if (another || m_partTable->currentRow() < 0)
            m_partTable->selectRowOnly(0);
    }
    showPart();
}

void CasesDialog::showPart()
{
    const int row = m_partTable->currentRow();
    const bool isChosen = !m_shown.isEmpty() && row >= 0 && row < m_parts->rowCount();
    m_text->setVisible(isChosen);
    if (isChosen)
        m_text->setJson(QJsonDocument(m_parts->at(row).part.content).toJson());
    m_unpin->setEnabled(isChosen);
    m_delete->setEnabled(!m_shown.isEmpty());
    const auto why = whyNoExport(this);
    m_bundle->setEnabled(m_parts->rowCount() > 0 && why.isEmpty());
    m_bundle->setToolTip(toolTipText(why));
}

void CasesDialog::removePart()
{
    const int row = m_partTable->currentRow();
    if (row < 0 || m_shown.isEmpty())
        return;
    QCoro::connect(settled(m_shelf.removePart(m_shown, m_parts->at(row).id.text())), this,
                   [this](const std::optional<Result<void>>& done) { onRemoved(done); });
}

void CasesDialog::removeCase()
{
    if (m_doubted != m_shown) {
        m_doubted = m_shown;
        m_delete->setText(tr("Delete it for good"));
        message()->showMessage(Tone::Warn, tr("What is pinned to this case may be nowhere else any more."));
        return;
    }
    message()->hide();
    QCoro::connect(settled(m_shelf.remove(m_shown)), this,
                   [this](const std::optional<Result<void>>& done) { onRemoved(done); });
}

void CasesDialog::onRemoved(const std::optional<Result<void>>& done)
{
    if (done && !*done)
        message()->showError(done->error());
}

} // namespace provost
