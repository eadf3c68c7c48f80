// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/export_rows.h"
#include "views/common/dialog.h"

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace provost {

class BusyLine;
class Directory;

/// Writes rows of a list into a file: which of them, in which form, where to. Shows how far it is and can be cancelled;
/// then no file is left.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Which { Matching, Selected, All };

    struct Offer
    {
        QString stem;         ///< of the file's name: `users`
        QStringList columns;  ///< the same in every language
        QString source;       ///< server and collection, stands in the file
        QString filter;       ///< in words; empty: nothing is left out
        QString completeness; ///< the truth line of the list
        bool isComplete = true;
        bool isOfServer = true; ///< of the one that the window is on, whose label stands in name and file then
        std::optional<qint64> matching = 0; ///< unset: there is nothing but everything
        qint64 selected = 0;
        qint64 all = 0;
        std::function<ExportSource(Which which, const ExportEnd& end)> rows;
    };

    ExportDialog(Offer offer, QWidget* parent);

    /// While it is being written: cancels that, and stays open to say so.
    void reject() override;

Q_SIGNALS:
    void exported(const QString& path, qint64 rows);

private:
    void addChoices();
    void addPlace();
    void browse();
    void suggestName();
    void start();
    void finish(const Result<qint64>& rows);
    void setBusy(bool on);
    /// `production`; empty where there is none.
    [[nodiscard]] QString environment() const;
    [[nodiscard]] Which which() const;
    [[nodiscard]] ExportFormat format() const;

    Offer m_offer;
    Cancellation m_cancel;
    bool m_busy = false;
    bool m_replaces = false;
    QRadioButton* m_matching = nullptr;
    QRadioButton* m_selected = nullptr;
    QRadioButton* m_all = nullptr;
    QComboBox* m_format = nullptr;
    QLineEdit* m_path = nullptr;
    Button* m_browse = nullptr;
    BusyLine* m_progress;
    Button* m_cancelButton;
    Button* m_export;
};

/// Why lists are not written into files on this window's server; empty: they are.
[[nodiscard]] QString whyNoExport(const QWidget* widget);
/// Keeps a button that writes a file from being pressed where this computer's policy has exports off, and says so.
void followExportPolicy(QWidget* button, const Directory& directory);

} // namespace provost
