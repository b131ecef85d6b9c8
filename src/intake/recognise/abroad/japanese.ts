import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** Japanese headers of CRMs and of sheets made by hand. */
export const JAPANESE: KnownHeaders = {
  dealId: listed(
    "商談 ID | 商談ID | レコードID | 取引ID | 案件ID | 案件番号 | (変更しないでください) 営業案件 | (変更しないでください)営業案件",
  ),
  deal: listed("商談名 | 取引名 | 案件名 | 営業案件名 | 件名 | トピック | 商談 | 案件"),
  account: listed(
    "取引先名 | 取引先 | 会社名 | 顧客名 | 顧客 | 企業名 | 潜在顧客 | 関連付けられた会社 | 会社 | 得意先",
  ),
  owner: listed("商談所有者 | 商談 所有者 | 所有者 | 取引担当者 | 担当者 | 営業担当 | 営業担当者 | 担当"),
  stage: listed("フェーズ | ステージ | 商談フェーズ | 取引ステージ | 段階 | 進捗"),
  category: listed("売上予測分類 | 予測カテゴリ | フォーキャスト"),
  status: listed("状態 | ステータス"),
  created: listed("作成日 | 登録日 | 作成日時 | 作成日付"),
  closeDate: listed("完了予定日 | クローズ日 | 受注予定日 | 推定終了日 | 成約予定日 | 終了予定日"),
  amount: listed("金額 | 案件金額 | 受注金額 | 推定収益 | 見込金額 | 取引額 | 売上金額"),
  probability: listed("確度 | 受注確度 | 確率 | 成約確率"),
  closedOn: listed("完了日 | 受注日 | 成約日"),
  type: listed("種別 | タイプ | 種類"),
  nextStep: listed("次のステップ | ネクストステップ | 次のアクション"),
  nextStepDate: listed("次回活動日 | 次回アクティビティの日付"),
  lastActivity: listed(
    "最終活動日 | 最終活動 | 最終アクティビティ日 | 最後のアクティビティの日付 | 最終コンタクト日",
  ),
  competitor: listed("競合 | 競合会社"),
  lostReason: listed("失注理由 | 不成立理由"),
  currency: listed("通貨 | 通貨コード | 金額 通貨"),
};
