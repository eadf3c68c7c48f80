// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/case_bundle.h"
#include "model/cases/case_shelf.h"
#include "model/cases/known_secrets.h"
#include "views/common/dialog.h"

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;

namespace provost {

class BundleFilesModel;
class MarkedTextView;
class Table;

/// What of a case would leave this computer, file by file, before anything does. A file can be left out. It is written
/// only where none of the secrets that this computer knows stands in it.
class BundleDialog : public Dialog
{
    Q_OBJECT

public:
    /// What the dialog asks for when it opens; all of it outlives the dialog.
    struct Sources
    {
        CaseShelf* shelf = nullptr;
        std::function<QCoro::Task<KnownSecrets>()> secrets;
        BundleFacts facts;
    };

    BundleDialog(Sources sources, const QString& caseId, QWidget* parent);

private:
    void buildPreview();
    void buildPlace();
    void read();
    void takeSecrets(const KnownSecrets& known);
    void takeCase(const Result<SupportCase>& kept);
    /// Once both are there.
    void make();
    /// Also when a file is left out or taken in.
    void showFiles();
    void showFile();
    void leaveOut();
    void suggestName();
    void browse();
    void save();
    void onSaved(const tl::expected<void, BundleRefusal>& saved, const QString& path);
    void updateDeed();
    [[nodiscard]] BundleForm form() const;
    [[nodiscard]] QString chosenFile() const;

    Sources m_sources;
    QString m_caseId;
    std::optional<SupportCase> m_case;
    std::optional<KnownSecrets> m_known;
    Bundle m_bundle;         ///< all that could be in it
    BundleFiles m_leaving;   ///< what is shown, and saved as it is shown
    QSet<QString> m_leftOut; ///< names of files
    bool m_replaces = false;
    bool m_isBusy = true;
    BundleFilesModel* m_files;
    Table* m_table;
    MarkedTextView* m_text;
    PlainLabel* m_summary;
    Button* m_next = nullptr;
    Button* m_leave = nullptr;
    QComboBox* m_form;
    QLineEdit* m_path;
    Button* m_save = nullptr;
};

} // namespace provost
