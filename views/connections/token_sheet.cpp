// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/token_sheet.h"

#include "model/commands/acknowledge_token.h"
#include "model/commands/kept_token.h"
#include "model/commands/rotate_token.h"
#include "model/commands/test_connection.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/environment_bar.h"
#include "views/common/error_text.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/secret_clipboard.h"
#include "views/common/secret_field.h"
#include "views/common/text.h"
#include "views/connections/handoff_sheet.h"
#include "views/connections/idp_guide.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QSessionManager>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

TokenSheet::TokenSheet(Workplace at, Connection connection, Token token, std::shared_ptr<Secret> secret,
                       QWidget* parent)
    : Dialog(u"tokenSheet"_s, tr("Copy the token for “%1”").arg(isolated(connection.name)), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_token(std::move(token))
    , m_secret(std::move(secret))
    , m_hadRequestsBefore(m_connection.firstRequestAt.has_value())
{
    const auto guide = idpGuide(m_connection.idp);
    auto promise = tr("It is shown this once. The server keeps only its hash, so nobody can show it again.");
    if (m_at.server.can().readTokens)
        promise = tr("The server keeps it readable, and shows it again to whoever has a key of its API.");
    else if (!m_at.server.can().tokenNotes) // not one of Provost's own, of which it is known
        promise = tr("It is shown this once, and the server does not show it again.");
    const auto where = tr("Paste it into the field “%1” of %2.")
                           .arg(guide.nameOf(IdpGuide::Field::Value::Token), nameInSentence(m_connection.idp));
    body()->addWidget(PlainLabel::mute(words::sentences({promise, where}), this));
    buildToken();
    buildStoring();
    buildFirstRequest();
    buildFooter();
    showFirstRequest();
    connect(qApp, &QGuiApplication::commitDataRequest, this, &TokenSheet::holdSession, Qt::DirectConnection);
}

TokenSheet::~TokenSheet()
{
    m_secret->wipe();
}

void TokenSheet::buildToken()
{
    m_field = new SecretField(tr("The token"), m_at.clipboard, this);
    m_field->setObjectName("tokenField"_L1);
    m_field->setSecret(m_secret->clone(), publicLength());
    m_clipboardPill = new Pill({}, Tone::Ok, "check"_L1, this);
    m_clipboardPill->setObjectName("clipboardPill"_L1);
    m_clipboardPill->hide();
    body()->addSpacing(metrics::Gap4);
    body()->addWidget(m_field);
    body()->addWidget(m_clipboardPill, 0, Qt::AlignLeft);
    connect(m_field, &SecretField::copied, this, [this] {
        m_copied = true;
        message()->hide();
    });
    connect(m_at.clipboard, &SecretClipboard::remaining, this, &TokenSheet::showCountdown);
    connect(m_at.clipboard, &SecretClipboard::gone, this, &TokenSheet::showClipboardGone);
}

/// How much of the secret the hint tells anyway. A hint that says more than a public id never unmasks the rest.
int TokenSheet::publicLength() const
{
    constexpr qsizetype longestPublicPart = 13; // pvt_, eight characters, _
    auto hint = m_token.hint.toUtf8();
    if (hint.endsWith("…"))
        hint.chop(qsizetype(qstrlen("…")));
    while (hint.endsWith('_'))
        hint.chop(1); // the hint is cut inside of the public part, so that the token goes on with another character
    return m_secret->expose().startsWith(hint) ? int(std::min(hint.size(), longestPublicPart)) : 0;
}

void TokenSheet::buildStoring()
{
    m_keep = new QCheckBox(tr("Keep it in this computer’s keychain, so that you can test the connection"), this);
    m_keep->setObjectName("keepInKeychain"_L1);
    m_keep->setChecked(true);
    m_keepNote = PlainLabel::mute({}, this);
    m_keepNote->setObjectName("keepNote"_L1);
    constexpr int boxAndGap = 23; // it stands below the words of the box
    m_keepNote->setContentsMargins(isRightToLeft() ? 0 : boxAndGap, 0, isRightToLeft() ? boxAndGap : 0, 0);
    m_keepNote->hide();
    m_elsewhere = new QCheckBox(tr("I have stored it elsewhere"), this);
    m_elsewhere->setObjectName("storedElsewhere"_L1);
    body()->addSpacing(metrics::Gap4);
    body()->addWidget(m_keep);
    body()->addWidget(m_keepNote);
    body()->addWidget(m_elsewhere);
    connect(m_keep, &QCheckBox::toggled, this, [this](bool on) { on ? keep() : stopKeeping(); });
    connect(m_elsewhere, &QCheckBox::toggled, this, [this] { message()->hide(); });
}

void TokenSheet::buildFirstRequest()
{
    auto* card = new Card({}, this);
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    auto* line = new QHBoxLayout;
    m_firstRequestDot = new Dot(Tone::Warn, card);
    m_firstRequest = PlainLabel::heading({}, card);
    m_firstRequest->setObjectName("firstRequest"_L1);
    m_firstRequestNote = PlainLabel::mute(waitingNote(), card);
    m_firstRequestNote->setObjectName("firstRequestNote"_L1);
    m_verified = new PlainLabel({}, card);
    m_verified->setObjectName("verified"_L1);
    m_verified->hide();
    m_verify = new Button(tr("Verify now"));
    m_verify->setObjectName("verifyNow"_L1);
    line->setSpacing(metrics::Gap8);
    line->addWidget(m_firstRequestDot, 0, Qt::AlignVCenter);
    line->addWidget(m_firstRequest, 1);
    words->setSpacing(2);
    words->addLayout(line);
    words->addWidget(m_firstRequestNote);
    words->addWidget(m_verified);
    row->addLayout(words, 1);
    row->addWidget(m_verify, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    body()->addSpacing(metrics::Gap4);
    body()->addWidget(card);
    if (const auto caution = reachabilityCaution(m_at.server.directory->serverInfo()); !caution.isEmpty()) {
        auto* bar = new MessageBar(this);
        bar->setObjectName("unreachable"_L1);
        bar->setClosable(false);
        bar->setRounded(true);
        bar->showMessage(Tone::Warn, caution);
        body()->addWidget(bar);
    }
    connect(m_verify, &Button::clicked, this, &TokenSheet::verifyNow);
    connect(m_at.server.directory, &Directory::connectionChanged, this, [this](const ConnectionId& id) {
        if (id == m_connection.id)
            showFirstRequest();
    });
    connect(m_at.server.directory, &Directory::tokensChanged, this, [this](const ConnectionId& id) {
        if (id == m_connection.id)
            showFirstRequest();
    });
}

QString TokenSheet::waitingNote() const
{
    if (!m_connection.isWatched)
        return tr("This server tells at most when it was synchronized last. Look at the identity provider too.");
    const auto byItself = tr("Turns green by itself. Your own test does not count.");
    if (m_at.server.directory->serverInfo().severalTokens || !m_hadRequestsBefore)
        return byItself;
    return words::sentences(
        {tr("The old token has ended: until then its requests are refused.", "of the identity provider"), byItself});
}

void TokenSheet::buildFooter()
{
    if (m_token.rotation == RotationRole::New) {
        m_endOld = addButton(u"endOldToken"_s, new Button(inEnvironment(tr("End the old token"), this)));
        m_endOld->setToolTip(tr("Can be pressed as soon as the identity provider was seen with the new one."));
        connect(m_endOld, &Button::clicked, this, &TokenSheet::endOldToken);
    }
    auto* sheet = addButton(u"copyHandoff"_s, new Button(tr("Copy the hand-off sheet")));
    connect(sheet, &Button::clicked, this, &TokenSheet::copyHandoff);
    m_done = addButton(u"done"_s, new Button(tr("Done"), {}, Button::Kind::Primary));
    setReturnButton(m_done);
    connect(m_done, &Button::clicked, this, &TokenSheet::accept);
}

void TokenSheet::open()
{
    Dialog::open();
    // The second click of a double click on the button that made this sheet is no answer to it.
    m_done->setEnabled(false);
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { m_done->setEnabled(true); });
    m_field->copyButton()->setFocus();
    const auto received = [this](const Result<Token>& token) {
        if (token)
            m_token = *token;
    };
    if (!m_token.id.isEmpty()) // a server that tells of no tokens does not hear of it either
        QCoro::connect(acknowledgeToken(m_at.server, m_token.id, Cancellation()), this, received);
    keep();
}

bool TokenSheet::isSafe() const
{
    return m_copied || m_kept || m_elsewhere->isChecked();
}

void TokenSheet::keep()
{
    m_keepNote->hide();
    QCoro::connect(keepToken(m_at.server, m_connection.id, m_secret), this, [this](SecretStored stored) {
        if (!m_keep->isChecked())
            return;
        m_kept = stored.place == SecretStored::Place::Keychain;
        if (m_kept)
            return;
        m_keepNote->setText(
            tr("This computer’s keychain is not available, so the token is kept only until Provost ends. "
               "Copy it now."));
        m_keepNote->show();
    });
}

void TokenSheet::stopKeeping()
{
    m_kept = false;
    m_keepNote->hide();
    QCoro::connect(forgetKeptToken(m_at.server, m_connection.id), this, [this](Result<void> removed) {
        if (removed || m_keep->isChecked())
            return;
        m_keepNote->setText(errorText(removed.error()).happened);
        m_keepNote->show();
    });
}

void TokenSheet::showCountdown(int seconds)
{
    if (!m_copied)
        return;
    m_clipboardPill->setPill(
        tr("Copied. The clipboard is cleared in %n s and keeps no history of it.", "seconds", seconds), Tone::Ok,
        "check"_L1);
    m_clipboardPill->show();
}

void TokenSheet::showClipboardGone()
{
    if (m_copied)
        m_clipboardPill->setPill(tr("The token is off the clipboard again."), Tone::Neutral, "check"_L1);
}

void TokenSheet::showFirstRequest()
{
    if (!m_at.server.directory)
        return;
    const auto name = nameInSentence(m_connection.idp);
    std::optional<QDateTime> arrived;
    for (const auto& token : m_at.server.directory->tokens(m_connection.id)) {
        if (token.id == m_token.id)
            arrived = token.providerUsedAt;
    }
    if (const auto connection = m_at.server.directory->connection(m_connection.id);
        !arrived && connection && !m_hadRequestsBefore)
        arrived = connection->firstRequestAt;
    m_firstRequestDot->setTone(arrived ? Tone::Ok : Tone::Warn);
    if (arrived)
        m_firstRequest->setTimedText({m_at.clock,
                                      [name, at = *arrived](const QDateTime& now) {
                                          return tr("%1’s first request arrived at %2", "identity provider, time")
                                              .arg(name, words::clock(at, now));
                                      },
                                      {*arrived}});
    else
        m_firstRequest->setText(tr("Waiting for %1’s first request", "identity provider").arg(name));
    m_firstRequest->setInk(arrived ? PlainLabel::Ink::Ok : PlainLabel::Ink::Text);
    m_firstRequestNote->setVisible(!arrived);
    if (m_endOld)
        m_endOld->setEnabled(arrived && !m_ending);
}

void TokenSheet::verifyNow()
{
    m_verify->setEnabled(false);
    m_verified->setInk(PlainLabel::Ink::Mute);
    m_verified->setText(tr("Asking the server…"));
    m_verified->show();
    QCoro::connect(testConnection(m_at.server, m_connection, m_secret, m_cancel), this, [this](Result<void> answer) {
        m_verify->setEnabled(true);
        m_verified->setInk(answer ? PlainLabel::Ink::Ok : PlainLabel::Ink::Bad);
        m_verified->setText(answer
                                ? tr("The token works: the server let this console read with it.")
                                : tr("The test failed. %1", "what happened").arg(errorText(answer.error()).happened));
    });
}

void TokenSheet::copyHandoff()
{
    // The token has been on the clipboard before, or is still wanted there: the sheet must not push it out unseen.
    if (m_at.clipboard->holdsSecret()) {
        message()->showMessage(Tone::Warn, tr("The token is on the clipboard. Paste it first; then copy the sheet."));
        return;
    }
    QGuiApplication::clipboard()->setText(handoffSheet(m_connection).toText());
    message()->showMessage(Tone::Ok, tr("The sheet is on the clipboard, without the token."));
}

void TokenSheet::endOldToken()
{
    m_ending = true;
    m_endOld->setEnabled(false);
    message()->hide();
    QCoro::connect(completeRotation(m_at.server, m_connection.id, false, Cancellation()), this,
                   [this](Result<Connection> completed) {
                       m_ending = false;
                       showFirstRequest();
                       if (completed)
                           accept();
                       else
                           message()->showError(completed.error());
                   });
}

void TokenSheet::explainWhatIsMissing()
{
    message()->showMessage(Tone::Warn,
                           tr("The token would be lost for good. Copy it, or tick that you have stored it."));
    m_field->copyButton()->setFocus();
}

void TokenSheet::accept()
{
    if (isSafe())
        leave(Accepted);
    else
        explainWhatIsMissing();
}

void TokenSheet::reject()
{
    accept();
}

void TokenSheet::leave(int result)
{
    m_cancel.cancel();
    m_field->wipe();
    m_secret->wipe();
    done(result);
}

/// Signing off, shutting down.
void TokenSheet::holdSession(QSessionManager& session)
{
    if (!isVisible() || isSafe())
        return;
    if (session.allowsInteraction())
        session.cancel();
    explainWhatIsMissing();
}

bool TokenSheet::eventFilter(QObject* watched, QEvent* event)
{
    // Closing the window, and quitting, which closes every window first.
    if (event->type() == QEvent::Close && watched == window() && isVisible() && !isSafe()) {
        event->ignore();
        explainWhatIsMissing();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace provost
