// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/setup_page.h"

#include "model/commands/kept_token.h"
#include "model/commands/test_connection.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/copy_field.h"
#include "views/common/error_text.h"
#include "views/common/flow_layout.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/sample_dialog.h"
#include "views/common/secret_clipboard.h"
#include "views/common/secret_field.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"
#include "views/connections/prerequisites_card.h"
#include "views/connections/shown_token_dialog.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int labelWidth = 104;

Button* actionButton(const QString& objectName, const QString& text, QLatin1StringView icon,
                     Button::Kind kind = Button::Kind::Default)
{
    auto* button = new Button(text, icon, kind);
    button->setObjectName(objectName);
    return button;
}

bool mayReplaceToken(const Capabilities& can)
{
    return can.severalTokens || can.tokenRotation;
}

} // namespace

SetupPage::SetupPage(Workplace at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    buildValues(layout);
    buildTest(layout);
    buildActions(layout);
    buildSteps(layout);
    layout->addStretch(1);
    connect(m_at.server.directory, &Directory::personChanged, this, &SetupPage::showCautions);
    connect(m_at.server.directory, &Directory::tokensChanged, this, [this](const ConnectionId& id) {
        if (id == m_connection.id)
            showToken();
    });
}

void SetupPage::buildValues(QVBoxLayout* layout)
{
    m_neverReceived = new MessageBar(this);
    m_neverReceived->setObjectName("neverReceived"_L1);
    m_neverReceived->setClosable(false);
    m_caution = new MessageBar(this);
    m_caution->setObjectName("caution"_L1);
    m_caution->setClosable(false);
    m_neverReceived->setRounded(true);
    m_caution->setRounded(true);
    m_place = PlainLabel::mute({}, this);
    m_place->setObjectName("place"_L1);
    m_baseUrl = new CopyField(tr("SCIM base URL"), this);
    m_baseUrl->setObjectName("baseUrl"_L1);
    m_uniqueField = new CopyField(tr("Unique field"), this);
    m_uniqueField->setObjectName("uniqueField"_L1);
    m_authentication = new CopyField(tr("Authentication"), this);
    m_authentication->setObjectName("authentication"_L1);
    m_authentication->setMono(false);
    m_values = new QWidget(this);
    auto* grid = new QGridLayout(m_values);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Gap8);
    grid->setVerticalSpacing(7);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [label, field] :
         {std::pair(tr("SCIM base URL"), m_baseUrl), std::pair(tr("Unique field"), m_uniqueField),
          std::pair(tr("Authentication"), m_authentication)}) {
        grid->addWidget(new PlainLabel(label, this), row, 0);
        grid->addWidget(field, row++, 1, 1, 2);
    }
    buildToken(grid, row);
    layout->addWidget(m_neverReceived);
    layout->addWidget(m_caution);
    if (m_at.server.can().prerequisites) {
        m_prerequisites = new PrerequisitesCard(m_at, this);
        layout->addWidget(m_prerequisites);
    }
    layout->addWidget(m_place);
    layout->addWidget(m_values);
    m_notTold =
        new PlainLabel(tr("Where its identity provider calls, and with which token, this API does not tell. Both "
                          "stand in the product’s own dashboard."),
                       this);
    m_notTold->setObjectName("addressNotTold"_L1);
    layout->addWidget(m_notTold);
    layout->addSpacing(metrics::Gap4);
    connect(m_neverReceived, &MessageBar::actionChosen, this, [this] {
        if (m_at.server.can().severalTokens)
            Q_EMIT generateTokenRequested();
        else // the lost one is what is replaced
            Q_EMIT rotateRequested();
    });
}

void SetupPage::buildToken(QGridLayout* grid, int row)
{
    m_token = new PlainLabel({}, this);
    m_token->setObjectName("tokenHint"_L1);
    m_token->setMono();
    m_token->setFit(PlainLabel::Fit::Elide);
    m_token->setInk(PlainLabel::Ink::Mute);
    m_copyToken = Button::iconOnly(tr("Copy the token from this computer’s keychain"), "copy"_L1, this);
    m_copyToken->setObjectName("copyToken"_L1);
    grid->addWidget(new PlainLabel(tr("Token"), this), row, 0);
    grid->addWidget(m_token, row, 1);
    auto* show = actionButton(u"showToken"_s, tr("Show…"), "eye"_L1);
    show->setVisible(m_at.server.can().readTokens);
    m_rotate = actionButton(u"rotate"_s, tr("Replace…"), "refresh-cw"_L1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap8);
    buttons->addWidget(m_copyToken);
    buttons->addWidget(show);
    buttons->addWidget(m_rotate);
    grid->addLayout(buttons, row, 2);
    new Permitted(m_rotate, *m_at.server.directory,
                  mayReplaceToken(m_at.server.can()) ? Permission::ManageTokens : Permission::CreateProvisioning);
    connect(m_rotate, &Button::clicked, this, &SetupPage::rotateRequested);
    connect(show, &Button::clicked, this, [this] {
        if (!Dialog::isOpenOver(this))
            openOnce(new ShownTokenDialog(m_at, m_connection, this));
    });
    if (m_at.server.can().readTokens)
        new Permitted(show, *m_at.server.directory, Permission::ManageTokens);
    connect(m_copyToken, &Button::clicked, this, &SetupPage::copyToken);
}

void SetupPage::buildSteps(QVBoxLayout* layout)
{
    auto* card = new Card(tr("Steps", "at the identity provider"), this);
    m_stepsCard = card;
    m_steps = new PlainLabel({}, card);
    m_steps->setObjectName("steps"_L1);
    m_source = PlainLabel::mute({}, card);
    m_source->setObjectName("stepsSource"_L1);
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_source);
    layout->addWidget(card);
}

void SetupPage::buildTest(QVBoxLayout* layout)
{
    auto* card = new Card(tr("Test the connection"), this);
    m_testCard = card;
    m_testNote = PlainLabel::mute({}, card);
    m_test = actionButton(u"test"_s, tr("Test"), "plug-zap"_L1);
    m_outcome = new PlainLabel({}, card);
    m_outcome->setObjectName("testOutcome"_L1);
    m_outcome->hide();
    m_paste = new QWidget(card);
    auto* paste = new QHBoxLayout(m_paste);
    paste->setContentsMargins(0, 0, 0, 0);
    m_pasted = new SecretEdit(tr("Token of this connection"), m_paste);
    m_pasted->setObjectName("pastedToken"_L1);
    m_pasted->setPlaceholderText(tr("Paste the token"));
    paste->addWidget(m_pasted, 1);
    auto* row = new FlowLayout;
    auto* examine = actionButton(u"examineEndpoint"_s, tr("Examine…"), "stethoscope"_L1);
    examine->setAccessibleDescription(tr("Looks at the endpoint with fifteen checks."));
    row->addWidget(m_test);
    auto* sample = actionButton(u"testSample"_s, tr("Test a sample user…"), "user-check"_L1);
    sample->setAccessibleDescription(tr("Says what this server would find wrong with a user. Nothing is sent."));
    row->addWidget(examine);
    if (!m_at.server.can().events) // a vendor’s API says nothing of its SCIM endpoint
        sample->hide();
    row->addWidget(sample);
    card->body()->addWidget(m_testNote);
    card->body()->addWidget(m_paste);
    card->body()->addLayout(row);
    card->body()->addWidget(m_outcome);
    layout->addWidget(card);
    connect(m_test, &Button::clicked, this, &SetupPage::test);
    connect(examine, &Button::clicked, this, &SetupPage::examineRequested);
    connect(sample, &Button::clicked, this, [this] { openOnce(new SampleDialog(m_at.server, m_connection.id, this)); });
    connect(m_pasted, &QLineEdit::returnPressed, this, &SetupPage::test);
}

void SetupPage::buildActions(QVBoxLayout* layout)
{
    auto* row = new FlowLayout;
    m_pause = actionButton(u"pause"_s, tr("Pause…"), "pause"_L1);
    auto* remove = actionButton(u"delete"_s, tr("Delete…"), "trash-2"_L1, Button::Kind::Danger);
    m_handoff = actionButton(u"handoffSheet"_s, tr("Hand-off sheet"), "printer"_L1);
    row->addWidget(m_handoff);
    row->addWidget(m_pause);
    row->addWidget(remove);
    if (m_at.server.can().pauseConnections)
        new Permitted(m_pause, *m_at.server.directory, Permission::CreateProvisioning);
    else
        m_pause->hide();
    new Permitted(remove, *m_at.server.directory, Permission::DeleteProvisioning);
    layout->addLayout(row);
    connect(m_pause, &Button::clicked, this, [this] {
        if (m_connection.state == ConnectionState::Paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_handoff, &Button::clicked, this, &SetupPage::handoffRequested);
    connect(remove, &Button::clicked, this, &SetupPage::deleteRequested);
}

void SetupPage::setConnection(const Connection& connection)
{
    const bool another = connection.id != m_connection.id;
    m_connection = connection;
    if (another) {
        m_cancel.cancel();
        m_cancel = Cancellation();
        m_kept = Kept::Unknown;
        m_pasted->clear();
        m_outcome->hide();
        m_test->setEnabled(true);
        lookForToken();
    }
    if (m_prerequisites)
        m_prerequisites->setConnection(connection);
    showGuide();
    showCautions();
    showToken();
    const bool paused = connection.state == ConnectionState::Paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause…"));
    m_pause->setIconName(paused ? "play"_L1 : "pause"_L1);
}

void SetupPage::showGuide()
{
    const auto guide = idpGuide(m_connection.idp);
    const bool isTold = !m_connection.scimBaseUrl.isEmpty();
    for (auto* part : std::initializer_list<QWidget*>{m_place, m_values, m_testCard, m_stepsCard, m_handoff})
        part->setVisible(isTold);
    m_notTold->setVisible(!isTold);
    m_place->setText(guide.place);
    m_baseUrl->setValue(m_connection.scimBaseUrl);
    m_uniqueField->setValue(uniqueField());
    m_authentication->setValue(guide.authentication);
    QStringList lines;
    for (const auto& step : guide.steps)
        lines.append(tr("%1. %2", "number, step").arg(QString::number(lines.size() + 1), step));
    lines.append(guide.traps);
    lines.append(guide.firstSuccess);
    m_steps->setText(lines.join(u'\n'));
    m_source->setText(guide.source);
    m_source->setVisible(!guide.source.isEmpty());
    m_testNote->setText(
        tr("Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.",
           "identity provider")
            .arg(nameInSentence(m_connection.idp)));
}

void SetupPage::showCautions()
{
    const bool lost = m_connection.liveTokens > 0 && !m_connection.tokenReceived;
    const bool isTheOnly = !mayReplaceToken(m_at.server.can());
    const bool mayGenerate = m_at.server.directory && m_at.server.directory->may(Permission::ManageTokens);
    if (m_connection.liveTokens == 0)
        m_neverReceived->showMessage(Tone::Warn, tr("No token of this connection is valid, so nobody can use it."),
                                     mayGenerate ? tr("Generate a token…") : QString());
    else if (lost && isTheOnly)
        m_neverReceived->showMessage(Tone::Warn, tr("The token of this connection never arrived, and there is no way "
                                                    "to have another. Delete the connection and create it again."));
    else if (lost)
        m_neverReceived->showMessage(Tone::Warn,
                                     tr("The token of this connection never arrived. Nobody has it; generate another."),
                                     mayGenerate ? tr("Generate another…") : QString());
    m_neverReceived->setVisible(lost || m_connection.liveTokens == 0);
    auto caution = baseUrlCaution(m_connection.idp, m_connection.scimBaseUrl);
    if (m_at.server.directory) {
        if (const auto unreachable = reachabilityCaution(m_at.server.directory->serverInfo()); !unreachable.isEmpty())
            caution = unreachable;
    }
    if (m_connection.state == ConnectionState::Paused && m_at.server.can().pauseIsSilent)
        caution = tr("While it is deactivated, this server answers %1 as if all were done, and drops it: what changes "
                     "there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.",
                     "identity provider")
                      .arg(nameInSentence(m_connection.idp));
    if (!caution.isEmpty())
        m_caution->showMessage(Tone::Warn, caution);
    m_caution->setVisible(!caution.isEmpty());
}

void SetupPage::showToken()
{
    QString hint;
    const auto tokens = m_at.server.directory ? m_at.server.directory->tokens(m_connection.id) : QList<Token>();
    for (const auto& token : tokens) {
        if (!token.revokedAt && hint.isEmpty())
            hint = token.hint;
    }
    const bool here = m_kept == Kept::Here;
    const bool known =
        m_at.server.directory && m_at.server.directory->connectionsWithTokens().contains(m_connection.id);
    if (hint.isEmpty())
        hint = known || m_connection.liveTokens == 0 ? tr("none valid", "tokens") : tr("Loading…");
    if (m_at.server.can().severalTokens)
        m_token->setText(here ? tr("%1 in keychain", "beginning of the token").arg(hint) : hint);
    else
        m_token->setText(here ? tr("in this computer’s keychain", "the token") : onlyTokenWords());
    m_copyToken->setVisible(here);
    m_rotate->setVisible(m_connection.liveTokens > 0);
    m_paste->setVisible(m_kept == Kept::Absent || m_kept == Kept::Unavailable);
}

QString SetupPage::onlyTokenWords() const
{
    return m_at.server.can().readTokens ? tr("can be shown at any time", "the token")
                                        : tr("was shown once, when it was made", "the token");
}

void SetupPage::lookForToken()
{
    const auto id = m_connection.id;
    QCoro::connect(readKeptToken(m_at.server, id), this, [this, id](std::shared_ptr<SecretAnswer> answer) {
        if (id != m_connection.id)
            return;
        m_kept = std::holds_alternative<Secret>(*answer)         ? Kept::Here
                 : std::holds_alternative<SecretAbsent>(*answer) ? Kept::Absent
                                                                 : Kept::Unavailable;
        showToken();
    });
}

void SetupPage::copyToken()
{
    const auto id = m_connection.id;
    QCoro::connect(readKeptToken(m_at.server, id), this, [this](std::shared_ptr<SecretAnswer> answer) {
        if (const auto* token = std::get_if<Secret>(answer.get())) {
            m_at.clipboard->copy(*token);
            m_outcome->setInk(PlainLabel::Ink::Ok);
            m_outcome->setText(tr("The token is on the clipboard for half a minute."));
            m_outcome->show();
        }
    });
}

void SetupPage::test()
{
    if (!m_test->isEnabled())
        return;
    m_test->setEnabled(false);
    if (!m_pasted->text().isEmpty()) {
        runTest(std::make_shared<Secret>(m_pasted->take()), true);
        return;
    }
    const auto id = m_connection.id;
    QCoro::connect(readKeptToken(m_at.server, id), this, [this, id](std::shared_ptr<SecretAnswer> answer) {
        if (id != m_connection.id)
            return;
        if (const auto* token = std::get_if<Secret>(answer.get())) {
            runTest(std::make_shared<Secret>(token->clone()), false);
            return;
        }
        m_test->setEnabled(true);
        m_kept = std::holds_alternative<SecretAbsent>(*answer) ? Kept::Absent : Kept::Unavailable;
        showToken();
        m_outcome->setInk(PlainLabel::Ink::Warn);
        m_outcome->setText(
            m_kept == Kept::Absent
                ? tr("This computer’s keychain has no token for this connection. Paste it, or generate another.")
                : tr("This computer’s keychain does not answer. Paste the token, or generate another."));
        m_outcome->show();
        m_pasted->setFocus();
    });
}

void SetupPage::runTest(std::shared_ptr<Secret> token, bool keepWhenGood)
{
    m_outcome->setInk(PlainLabel::Ink::Mute);
    m_outcome->setText(tr("Asking the server…"));
    m_outcome->show();
    const auto connection = m_connection;
    QCoro::connect(testConnection(m_at.server, connection, token, m_cancel), this,
                   [this, connection, token, keepWhenGood](Result<void> answer) {
                       if (connection.id != m_connection.id)
                           return;
                       m_test->setEnabled(true);
                       showOutcome(answer);
                       if (answer && keepWhenGood)
                           QCoro::connect(keepToken(m_at.server, connection.id, token), this,
                                          [this](SecretStored) { lookForToken(); });
                   });
}

void SetupPage::showOutcome(const Result<void>& answer)
{
    m_outcome->setInk(answer ? PlainLabel::Ink::Ok : PlainLabel::Ink::Bad);
    if (answer) {
        m_outcome->setText(tr("The connection works: the server let this console read with the token."));
        return;
    }
    const auto words = errorText(answer.error());
    m_outcome->setText(tr("The test failed. %1 %2", "what happened, what to do").arg(words.happened, words.todo));
}

} // namespace provost
