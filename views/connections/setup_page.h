// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/connections/workplace.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace provost {

class Button;
class CopyField;
class MessageBar;
class PlainLabel;
class PrerequisitesCard;
class SecretEdit;

/// What an administrator enters at the identity provider, how to get there, and the test.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPage(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);

Q_SIGNALS:
    void generateTokenRequested();
    void rotateRequested();
    void handoffRequested();
    void examineRequested();
    void pauseRequested();
    void resumeRequested();
    void deleteRequested();

private:
    /// What is known of the token in this computer's keychain.
    enum class Kept { Unknown, Here, Absent, Unavailable };

    void buildValues(QVBoxLayout* layout);
    void buildToken(QGridLayout* grid, int row);
    void buildSteps(QVBoxLayout* layout);
    void buildTest(QVBoxLayout* layout);
    void buildActions(QVBoxLayout* layout);
    void showGuide();
    void showCautions();
    void showToken();
    [[nodiscard]] QString onlyTokenWords() const;
    void lookForToken();
    void copyToken();
    void usePastedToken();
    void test();
    void runTest(std::shared_ptr<Secret> token, bool keepWhenGood);
    void showOutcome(const Result<void>& answer);

    Workplace m_at;
    Connection m_connection;
    Cancellation m_cancel;
    Kept m_kept = Kept::Unknown;
    PrerequisitesCard* m_prerequisites = nullptr;
    PlainLabel* m_place = nullptr;
    MessageBar* m_neverReceived = nullptr;
    MessageBar* m_caution = nullptr;
    QWidget* m_values = nullptr; ///< what is entered at the identity provider
    PlainLabel* m_notTold = nullptr;
    QWidget* m_testCard = nullptr;
    QWidget* m_stepsCard = nullptr;
    Button* m_handoff = nullptr;
    CopyField* m_baseUrl = nullptr;
    CopyField* m_uniqueField = nullptr;
    CopyField* m_authentication = nullptr;
    PlainLabel* m_token = nullptr;
    Button* m_copyToken = nullptr;
    Button* m_rotate = nullptr;
    PlainLabel* m_steps = nullptr;
    PlainLabel* m_source = nullptr;
    PlainLabel* m_testNote = nullptr;
    QWidget* m_paste = nullptr;
    SecretEdit* m_pasted = nullptr;
    Button* m_test = nullptr;
    PlainLabel* m_outcome = nullptr;
    Button* m_pause = nullptr;
};

} // namespace provost
