// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/configuration.h"
#include "views/common/dialog.h"

class QLineEdit;

namespace provost {

class BusyLine;
class PagedText;
class SecretClipboard;
struct ChangeResult;

/// The configuration of the open server as one document: writes it into a file, compares it with one, and makes it what
/// the file says once the effect was seen. Comparing changes nothing.
class ConfigurationDialog : public Dialog
{
    Q_OBJECT

public:
    /// What stands before something is applied is written into `keepFolder`. `clipboard` outlives the dialog.
    ConfigurationDialog(OpenServer at, const QString& keepFolder, SecretClipboard* clipboard, QWidget* parent);

    /// Reads the file and says what it would change.
    void compareWith(const QString& path);
    /// Writes the configuration there.
    void exportTo(const QString& path);
    /// While it is at work: cancels that, and stays open to say so.
    void reject() override;

private:
    void addExport();
    void addComparison();
    void browse();
    void chooseTarget();
    void plan(const QJsonObject& document);
    void showPlan(const ConfigurationPlan& plan);
    void showFailed(const Error& error);
    void forgetPlan();
    void setBusy(const QString& what);
    void askToApply();
    void noteApplied(const ChangeResult& result);
    void render();

    OpenServer m_at;
    QString m_keepFolder;
    SecretClipboard* m_clipboard;
    Cancellation m_cancel;
    bool m_isBusy = false;
    QJsonObject m_document;
    std::optional<ConfigurationPlan> m_plan; ///< of m_document
    Button* m_export = nullptr;
    QLineEdit* m_path = nullptr;
    Button* m_browse = nullptr;
    Button* m_compare = nullptr;
    PlainLabel* m_summary = nullptr;
    PagedText* m_lines = nullptr;
    BusyLine* m_busy;
    Button* m_apply;
};

/// Over the window, unless another dialog is there; where a file is named, it is compared at once.
void openConfiguration(const OpenServer& at, const QString& keepFolder, SecretClipboard* clipboard, QWidget* over,
                       const QString& file = {});
/// Whether this person may see the configuration of this server.
[[nodiscard]] bool mayConfigure(const OpenServer& at);

} // namespace provost
