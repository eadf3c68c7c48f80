// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/sample_dialog.h"

#include "model/checks/sample_user.h"
#include "model/items/check_findings_model.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/holder_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int sampleWidth = 1180;
constexpr int linesTyped = 22;
constexpr int findingsInView = 8;

} // namespace

SampleDialog::SampleDialog(OpenServer at, std::optional<ConnectionId> connection, QWidget* parent)
    : Dialog(u"sample"_s, tr("Test a sample user"), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_state(PlainLabel::mute({}, this))
    , m_sample(new QPlainTextEdit(this))
    , m_model(new CheckFindingsModel(this))
    , m_table(new Table(tr("Findings"), metrics::RowTwoLines, this))
    , m_chosen(new PlainLabel({}, this))
{
    setMinimumWidth(std::min(sampleWidth, parent->window()->width() - 64));
    m_state->setObjectName("sampleState"_L1);
    body()->addWidget(m_state);
    buildSample();
    m_holders = addLeftButton(u"whoHolds"_s, new Button(tr("Who has these names?"), "search"_L1));
    m_holders->setEnabled(false);
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(m_holders, &Button::clicked, this,
            [this] { openOnce(new HolderDialog(m_at, {}, m_sample->toPlainText(), this)); });
    connect(close, &Button::clicked, this, &SampleDialog::reject);
    connect(message(), &MessageBar::actionChosen, this, &SampleDialog::load);
    connect(m_sample, &QPlainTextEdit::textChanged, this, &SampleDialog::test);
    render();
}

SampleDialog::~SampleDialog()
{
    m_cancel.cancel();
}

void SampleDialog::buildSample()
{
    m_sample->setObjectName("sampleUser"_L1);
    m_sample->setAccessibleName(tr("A user as JSON"));
    m_sample->setPlaceholderText(tr("Paste a user as the identity provider sends it, in JSON: from its provisioning "
                                    "log, or from a request in Activity."));
    m_sample->setTabChangesFocus(true);
    m_sample->setFrameShape(QFrame::NoFrame);
    m_sample->setFont(monoFont());
    m_sample->document()->setDocumentMargin(0);
    m_sample->setMinimumHeight(linesTyped * QFontMetrics(monoFont()).lineSpacing());
    auto* paper = new Card({}, this);
    paper->body()->addWidget(m_sample);
    m_table->setObjectName("sampleFindings"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{96, 0, 130}, {120, 0, 240}, {200, 1}});
    m_table->embed(findingsInView);
    m_chosen->setObjectName("chosenFinding"_L1);
    m_chosen->hide();
    connect(m_table, &Table::currentRowChanged, this, &SampleDialog::showChosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap12);
    row->addWidget(paper, 2);
    auto* found = new QVBoxLayout;
    found->setSpacing(metrics::Gap8);
    found->addWidget(m_table, 1);
    found->addWidget(m_chosen);
    row->addLayout(found, 3);
    body()->addLayout(row, 1);
}

void SampleDialog::open()
{
    Dialog::open();
    m_sample->setFocus();
    load();
}

void SampleDialog::load()
{
    message()->hide();
    QCoro::connect(readServerSchemas(m_at, m_connection, m_cancel), this,
                   [this](const Result<KnownSchemas>& schemas) { take(schemas); });
}

void SampleDialog::take(const Result<KnownSchemas>& schemas)
{
    if (schemas)
        m_schemas = *schemas;
    else if (schemas.error().kind != ErrorKind::Cancelled)
        message()->showError(schemas.error(), tr("Try again"));
    test();
}

void SampleDialog::test()
{
    const auto sample = m_sample->toPlainText().toUtf8();
    const bool isTested = m_schemas && !sample.trimmed().isEmpty() && sample.size() <= largestSample;
    m_model->setFindings(isTested ? testSample(sample, m_schemas->schemas) : QList<ReportedFinding>());
    m_holders->setEnabled(sample.trimmed().startsWith('{') && sample.size() <= largestSample &&
                          !identifiersIn(QString::fromUtf8(sample)).isEmpty());
    render();
    showChosen();
}

void SampleDialog::showChosen()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model->rowCount();
    m_chosen->setVisible(isChosen);
    if (!isChosen)
        return;
    const auto& finding = m_model->at(row).finding;
    m_chosen->setText(QStringList{finding.sentence, whatToDo(finding)}.join(u'\n').trimmed());
}

void SampleDialog::render()
{
    if (m_schemas)
        m_state->setText(m_schemas->areOfServer
                             ? tr("Against the schemas that this server shows. The sample stays on this computer, and "
                                  "nothing is sent.")
                             : tr("This server shows no schemas to this console, so those of RFC 7643 are taken. The "
                                  "sample stays on "
                                  "this computer, and nothing is sent."));
    else
        m_state->setText(tr("The schemas of this server are being read…"));
    if (m_model->rowCount() > 0)
        m_table->showRows();
    else if (m_sample->document()->characterCount() > largestSample)
        m_table->showEmpty("user-check"_L1, tr("This is too much for one user"),
                           tr("A sample has at most one megabyte."));
    else
        m_table->showEmpty("user-check"_L1, tr("Nothing was tested yet"),
                           tr("What the server would refuse or ignore stands here, attribute by attribute."));
}

} // namespace provost
