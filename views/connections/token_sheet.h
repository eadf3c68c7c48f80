// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

class QCheckBox;
class QSessionManager;

namespace provost {

class Dot;
class Pill;
class SecretField;

/// Hands a new token over, once. It can be left only when the token is safe: copied, kept in the keychain, or ticked as
/// stored elsewhere. Until then Esc, Done, closing the window and quitting are answered with what is missing. When it
/// is left, the secret is wiped from memory.
class TokenSheet : public Dialog
{
    Q_OBJECT

public:
    TokenSheet(Workplace at, Connection connection, Token token, std::shared_ptr<Secret> secret, QWidget* parent);
    ~TokenSheet() override;

    /// Nothing is lost when the sheet goes now.
    [[nodiscard]] bool isSafe() const;

    void open() override;
    void reject() override;
    void accept() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildToken();
    [[nodiscard]] int publicLength() const;
    void buildStoring();
    void buildFirstRequest();
    [[nodiscard]] QString waitingNote() const;
    void buildFooter();
    void keep();
    void stopKeeping();
    void showCountdown(int seconds);
    void showClipboardGone();
    void showFirstRequest();
    void verifyNow();
    void copyHandoff();
    void endOldToken();
    void explainWhatIsMissing();
    void holdSession(QSessionManager& session);
    void leave(int result);

    Workplace m_at;
    Connection m_connection;
    Token m_token;
    std::shared_ptr<Secret> m_secret;
    const bool m_hadRequestsBefore;
    Cancellation m_cancel;
    bool m_copied = false;
    bool m_kept = false;
    bool m_ending = false;
    SecretField* m_field = nullptr;
    Pill* m_clipboardPill = nullptr;
    QCheckBox* m_keep = nullptr;
    PlainLabel* m_keepNote = nullptr;
    QCheckBox* m_elsewhere = nullptr;
    Dot* m_firstRequestDot = nullptr;
    PlainLabel* m_firstRequest = nullptr;
    PlainLabel* m_firstRequestNote = nullptr;
    Button* m_verify = nullptr;
    PlainLabel* m_verified = nullptr;
    Button* m_endOld = nullptr; ///< in a rotation
    Button* m_done = nullptr;
};

} // namespace provost
