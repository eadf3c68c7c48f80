// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/check_dialog.h"

#include "model/cases/case_parts.h"
#include "model/checks/check_report.h"
#include "model/checks/rehearsal_report.h"
#include "model/commands/examine_endpoint.h"
#include "model/commands/kept_token.h"
#include "model/commands/rehearse_endpoint.h"
#include "model/commands/save_text.h"
#include "model/domain/listed.h"
#include "model/items/certificates_model.h"
#include "model/items/check_findings_model.h"
#include "views/common/accessible_roles.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/export_dialog.h"
#include "views/common/inspector.h"
#include "views/common/item_delegate.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/paged_text.h"
#include "views/common/pin_button.h"
#include "views/common/plain_label.h"
#include "views/common/secret_field.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/connections/check_texts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int checkWidth = 1180;
constexpr int findingsInView = 8;
constexpr int exchangesHeight = 180;
constexpr int certificatesInView = 5;

Tone toneOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pass:
        return Tone::Ok;
    case CheckVerdict::Warning:
        return Tone::Warn;
    case CheckVerdict::Fail:
        return Tone::Bad;
    case CheckVerdict::NotChecked:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckDialog::CheckDialog(Workplace at, std::optional<Connection> connection, QWidget* parent)
    : Dialog(u"check"_s, tr("Examine a SCIM endpoint"), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_deed(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_typed(new SecretEdit(tr("Token"), this))
    , m_summary(PlainLabel::mute({}, this))
    , m_busy(new BusyLine(this))
    , m_model(new CheckFindingsModel(this))
    , m_table(new Table(tr("Findings"), metrics::RowTwoLines, this))
    , m_inspector(new Inspector(tr("The chosen finding"), this))
    , m_sentence(new PlainLabel({}, m_inspector))
    , m_remedy(new PlainLabel({}, m_inspector))
    , m_expected(PlainLabel::mute({}, m_inspector))
    , m_chain(new CertificatesModel(this))
    , m_certificates(new Table(tr("Certificates that the server showed"), metrics::RowTwoLines, m_inspector))
    , m_exchanges(new PagedText(tr("Sent and received"), m_inspector))
{
    setMinimumWidth(std::min(checkWidth, parent->window()->width() - 64));
    buildFields();
    buildFindings();
    buildFooter();
    render();
}

CheckDialog::~CheckDialog()
{
    m_stop.cancel();
}

void CheckDialog::buildFields()
{
    m_address->setObjectName("checkAddress"_L1);
    m_address->setPlaceholderText(tr("https://scim.example.com/scim/v2"));
    m_typed->setObjectName("checkToken"_L1);
    if (m_connection) {
        m_address->setText(m_connection->scimBaseUrl);
        m_typed->setPlaceholderText(tr("As kept in this computer’s keychain"));
    }
    m_summary->setObjectName("checkSummary"_L1);
    m_busy->setObjectName("checkBusy"_L1);
    m_deed->setObjectName("checkDeed"_L1);
    m_deed->addItem(tr("Examine: only read"));
    for (const auto dialect : dialects())
        m_deed->addItem(tr("Rehearse: %1", "identity provider").arg(nameOf(dialect)), idOf(dialect));
    m_deed->addItem(tr("Check conformance to RFC 7643 and RFC 7644"), idOf(Dialect::Conformance));
    m_busy->setCancellable(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::Gap12);
    fields->addLayout(labelled(tr("SCIM base URL"), m_address), 2);
    fields->addLayout(labelled(tr("Token"), m_typed), 1);
    fields->addLayout(labelled(tr("What is done"), m_deed), 1);
    body()->addLayout(fields);
    body()->addWidget(m_summary);
    body()->addWidget(m_busy);
    connect(m_busy, &BusyLine::cancelled, this, &CheckDialog::stop);
    connect(m_deed, &QComboBox::currentIndexChanged, this, &CheckDialog::chooseDeed);
    connect(m_address, &QLineEdit::textChanged, this, [this] { m_asked.reset(); });
}

void CheckDialog::buildFindings()
{
    m_table->setObjectName("findings"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{96, 0, 160}, {120, 0, 320}, {200, 1}});
    m_table->embed(findingsInView);
    m_sentence->setObjectName("checkSentence"_L1);
    m_remedy->setObjectName("checkRemedy"_L1);
    m_remedy->setLook(Type::Body, Weight::Strong);
    m_expected->setObjectName("checkExpected"_L1);
    m_exchanges->setObjectName("checkExchanges"_L1);
    m_exchanges->setMinimumHeight(exchangesHeight);
    m_inspector->body()->addWidget(m_sentence);
    m_inspector->body()->addWidget(m_remedy);
    m_inspector->body()->addWidget(m_expected);
    m_certificates->setObjectName("checkCertificates"_L1);
    m_certificates->setModel(m_chain);
    m_certificates->setItemDelegate(makeItemDelegate(m_certificates));
    m_certificates->setColumns({{120, 1}, {90, 0, 140}, {90, 0, 160}});
    m_certificates->embed(certificatesInView, Table::Height::ByRows);
    m_certificates->hide();
    m_inspector->body()->addWidget(m_certificates);
    m_inspector->body()->addWidget(m_exchanges, 1);
    m_inspector->body()->addStretch(0); // where there are none
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap12);
    row->addWidget(m_table, 1);
    row->addWidget(m_inspector);
    body()->addLayout(row, 1);
    connect(m_table, &Table::currentRowChanged, this, &CheckDialog::showChosen);
}

void CheckDialog::buildFooter()
{
    m_save = addLeftButton(u"saveCheck"_s, new Button(tr("Save the report…"), "save"_L1));
    m_pin = new PinButton([this] {
        return caseparts::already(caseparts::ofReport(m_summary->text(), report(u"json"_s), m_address->text()));
    });
    addLeftButton(u"pinToCase"_s, m_pin);
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    m_go = addButton(u"examine"_s, new Button(tr("Examine"), "stethoscope"_L1, Button::Kind::Primary));
    setReturnButton(m_go);
    connect(m_save, &Button::clicked, this, &CheckDialog::chooseFile);
    connect(close, &Button::clicked, this, &CheckDialog::reject);
    connect(m_go, &Button::clicked, this, &CheckDialog::go);
}

void CheckDialog::open()
{
    Dialog::open();
    m_address->setFocus();
    const auto place = ServerUrl::parse(m_address->text());
    if (m_connection && place && mayUseKept(*place))
        goWithKept(*place, [this] { m_typed->setFocus(); });
}

bool CheckDialog::mayUseKept(const ServerUrl& place) const
{
    if (!m_connection || !m_at.server.isOpen())
        return false;
    const auto server = ServerUrl::parse(m_at.server.session->server().toString());
    return server && server->contains(place.url()) && m_address->text() == m_connection->scimBaseUrl;
}

void CheckDialog::go()
{
    message()->hide();
    const auto place = ServerUrl::parse(m_address->text());
    if (!place) {
        message()->showMessage(
            Tone::Bad, tr("This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; "
                          "http is possible to this computer only."));
        m_address->setFocus();
        return;
    }
    const auto wantToken = [this] {
        message()->showMessage(
            Tone::Bad,
            tr("Enter the token of this endpoint, alone and without the word Bearer. It goes to this address "
               "and nowhere else, and is forgotten with this dialog."));
        m_typed->setFocus();
    };
    if (!m_typed->text().isEmpty()) {
        auto typed = std::make_shared<Secret>(m_typed->take());
        if (canBeToken(*typed))
            look(*place, typed);
        else
            wantToken();
    } else if (m_token && m_tokenFor == *place) {
        look(*place, m_token);
    } else if (mayUseKept(*place)) {
        goWithKept(*place, wantToken);
    } else {
        wantToken();
    }
}

void CheckDialog::goWithKept(const ServerUrl& place, const std::function<void()>& otherwise)
{
    QCoro::connect(readKeptToken(m_at.server, m_connection->id), this,
                   [this, place, otherwise](const std::shared_ptr<SecretAnswer>& answer) {
                       if (const auto* kept = std::get_if<Secret>(answer.get()))
                           look(place, std::make_shared<Secret>(kept->clone()));
                       else
                           otherwise();
                   });
}

std::optional<Dialect> CheckDialog::dialect() const
{
    return dialectOf(m_deed->currentData().toString());
}

QString CheckDialog::whyNoRehearsal() const
{
    if (!m_at.server.isOpen())
        return {};
    const auto& character = m_at.server.directory->character();
    if (character.readOnlyByPolicy)
        return tr("This computer’s policy does not let anything be changed: a rehearsal is not possible.");
    if (character.readOnly)
        return tr("This server is open for reading only: a rehearsal, which writes, is not possible from here.");
    return {};
}

void CheckDialog::chooseDeed()
{
    m_asked.reset();
    message()->hide();
    m_outcome = {};
    m_model->setFindings({});
    render();
}

void CheckDialog::look(const ServerUrl& place, std::shared_ptr<Secret> token)
{
    m_token = std::move(token);
    m_tokenFor = place;
    m_typed->setPlaceholderText(tr("As before"));
    const auto wanted = dialect();
    if (wanted && !m_asked) {
        m_asked = RehearsalNames::make();
        render();
        message()->showMessage(
            Tone::Warn,
            tr("At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.",
               "address, list, button")
                .arg(isolated(place.display()), isolated(listed(whatIsCreated(*m_asked, *wanted)), 1'000),
                     m_go->text()));
        return;
    }
    message()->hide();
    m_cancel.cancel(); // of an earlier look
    m_cancel = Cancellation();
    m_outcome = {};
    m_model->setFindings({});
    m_isLooking = true;
    m_steps = int(wanted ? stepsOf(*wanted).size() + 1 : endpointChecks().size());
    if (wanted == Dialect::Conformance)
        m_busy->setText(tr("Trying rule by rule…"));
    else
        m_busy->setText(wanted ? tr("Rehearsing…") : tr("Asking the server…"));
    render();
    if (wanted)
        rehearseThere(place, *wanted);
    else
        examineThere(place);
}

void CheckDialog::examineThere(const ServerUrl& place)
{
    const FindingHeard heard = [guard = QPointer(this)](const CheckFinding& finding) {
        if (guard)
            guard->hear(reported(finding));
    };
    QCoro::connect(examineEndpoint(m_at.server, place, m_token, heard, m_cancel), this,
                   [this, turn = ++m_turn](const Result<Examination>& examination) {
                       if (turn == m_turn)
                           show(examination);
                   });
}

void CheckDialog::rehearseThere(const ServerUrl& place, Dialect dialect)
{
    const StepHeard heard = [guard = QPointer(this)](const ReportedFinding& finding) {
        if (guard)
            guard->hear(finding);
    };
    m_stop = CancelToken();
    const RehearsalOrder order{place, m_token, dialect, *m_asked};
    m_asked.reset(); // another one is asked for anew
    QCoro::connect(rehearseEndpoint(m_at.server, order, heard, m_stop), this,
                   [this, turn = ++m_turn](const Result<Rehearsal>& rehearsal) {
                       if (turn == m_turn)
                           show(rehearsal);
                   });
}

void CheckDialog::stop()
{
    m_cancel.cancel();
    m_stop.cancel();
    if (m_isLooking && dialect())
        m_busy->setText(tr("Stopped. What was created is being removed…"));
}

void CheckDialog::hear(const ReportedFinding& finding)
{
    m_model->add(finding);
    m_busy->setProgress(m_model->rowCount(), m_steps);
}

template <class Outcome>
void CheckDialog::show(const Result<Outcome>& outcome)
{
    m_isLooking = false;
    QList<ReportedFinding> findings;
    bool isAllGone = true;
    if (outcome) {
        m_outcome = *outcome;
        if constexpr (std::is_same_v<Outcome, Rehearsal>) {
            findings = outcome->findings;
            isAllGone = outcome->leftovers.isEmpty();
        } else {
            for (const auto& finding : outcome->findings)
                findings.append(reported(finding));
        }
        m_model->setFindings(findings);
    } else if (outcome.error().kind != ErrorKind::Cancelled) {
        message()->showError(outcome.error());
    }
    render();
    if (outcome) {
        const auto worst = std::ranges::find(findings, outcome->verdict(), &ReportedFinding::verdict);
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(CheckId(worst->id)), 0));
        m_table->setFocus();
    }
    if (m_isLeaving && isAllGone) // what is left has to be read
        Dialog::reject();
    m_isLeaving = false;
}

void CheckDialog::showChosen()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model->rowCount();
    m_inspector->setVisible(isChosen);
    if (!isChosen)
        return;
    const auto& finding = m_model->at(row).finding;
    m_inspector->setHead(finding.name, QString(), nameOf(finding.verdict), toneOf(finding.verdict));
    m_sentence->setText(finding.sentence);
    m_remedy->setText(whatToDo(finding));
    m_remedy->setVisible(!finding.remedy.isEmpty());
    QStringList more;
    if (finding.remedy.isEmpty() && !finding.why.isEmpty())
        more.append(finding.why);
    if (!finding.expected.isEmpty())
        more.append(tr("Expected: %1").arg(finding.expected));
    m_expected->setText(more.join(u'\n'));
    m_expected->setVisible(!more.isEmpty());
    m_chain->setChain(finding.chain);
    m_certificates->showRows();
    m_certificates->setVisible(!finding.chain.isEmpty());
    m_exchanges->setText(exchangesOf(finding));
    m_exchanges->setVisible(!finding.exchanges.isEmpty());
}

void CheckDialog::render()
{
    const auto wanted = dialect();
    const auto forbidden = wanted ? whyNoRehearsal() : QString();
    const bool isDone = !std::holds_alternative<std::monostate>(m_outcome);
    m_busy->setVisible(m_isLooking);
    m_busy->setProgress(0, m_steps);
    m_address->setEnabled(!m_isLooking);
    m_typed->setEnabled(!m_isLooking);
    m_deed->setEnabled(!m_isLooking);
    m_go->setEnabled(!m_isLooking && forbidden.isEmpty());
    setHover(*m_go, forbidden);
    const bool isConformance = wanted == Dialect::Conformance;
    if (m_asked)
        m_go->setText(inEnvironment(isConformance ? tr("Create and check") : tr("Create and rehearse"), this));
    else if (isConformance)
        m_go->setText(tr("Check…"));
    else
        m_go->setText(wanted ? tr("Rehearse…") : tr("Examine"));
    m_pin->setVisible(isDone);
    m_save->setEnabled(isDone && whyNoExport(this).isEmpty());
    setHover(*m_save, whyNoExport(this));
    if (const auto* examination = std::get_if<Examination>(&m_outcome))
        m_summary->setText(summary(*examination));
    else if (const auto* rehearsal = std::get_if<Rehearsal>(&m_outcome))
        m_summary->setText(summary(*rehearsal));
    else if (!forbidden.isEmpty())
        m_summary->setText(forbidden);
    else if (isConformance)
        m_summary->setText(
            tr("Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are "
               "removed again. Nothing else is changed. The token goes to this address and nowhere "
               "else.",
               nullptr, int(stepsOf(*wanted).size())));
    else if (wanted)
        m_summary->setText(tr("Writes: two users and a group are made up, led through their lives and removed again. "
                              "Nothing else is changed. The token goes to this address and nowhere else."));
    else
        m_summary->setText(tr("Reads only: nothing is changed, here or there. The token goes to this address and "
                              "nowhere else."));
    if (m_isLooking || isDone)
        m_table->showRows();
    else if (isConformance)
        m_table->showEmpty(
            "stethoscope"_L1, tr("Nothing was checked yet"),
            tr("Each rule says what was sent, what came back and what the RFC demands. The report counts them section "
               "by section, so that two servers can be compared."));
    else if (wanted)
        m_table->showEmpty(
            "stethoscope"_L1, tr("Nothing was rehearsed yet"),
            tr("Each step says what was sent, what came back and what was expected, and why it matters."));
    else
        m_table->showEmpty("stethoscope"_L1, tr("Nothing was examined yet"),
                           tr("Fifteen checks say within ten seconds what is wrong, who has to act, and what to do."));
    showChosen();
}

void CheckDialog::chooseFile()
{
    auto* chooser =
        new QFileDialog(this, tr("Save the report"), {}, tr("Page (*.html);;For programs (*.json);;Text (*.txt)"));
    chooser->setObjectName("reportFile"_L1);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(u"scim-endpoint.html"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &CheckDialog::save);
    chooser->open();
}

void CheckDialog::save(const QString& path)
{
    if (std::holds_alternative<std::monostate>(m_outcome))
        return;
    message()->hide();
    const auto suffix = QFileInfo(path).suffix().toLower();
    QCoro::connect(saveText(path, report(suffix)), this, [this, path](const Result<void>& saved) {
        if (saved)
            message()->showMessage(Tone::Ok, tr("Saved as %1.", "file").arg(isolated(QFileInfo(path).fileName())));
        else
            message()->showError(saved.error());
    });
}

QByteArray CheckDialog::report(const QString& suffix) const
{
    const auto* rehearsal = std::get_if<Rehearsal>(&m_outcome);
    return rehearsal ? reportIn(suffix, *rehearsal) : reportIn(suffix, std::get<Examination>(m_outcome));
}

void CheckDialog::reject()
{
    const bool isRehearsing = m_isLooking && dialect();
    stop();
    m_isLeaving = isRehearsing;
    if (!isRehearsing)
        Dialog::reject();
}

} // namespace provost
