import type { RibbonButton, RibbonFacts } from "./ribbon-facts";

/** The add-in's buttons in their groups, as the manifest declares them. */
export function Ribbon({ facts, onPress }: { facts: RibbonFacts; onPress: (button: RibbonButton) => void }) {
  return (
    <div className="ribbon" role="toolbar" aria-label={facts.tab}>
      {facts.groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button key={button.id} title={button.tip} onClick={() => onPress(button)}>
                <img src={button.icon} alt="" width={20} height={20} />
                {button.label}
              </button>
            ))}
          </div>
          <div className="ribbon-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </div>
  );
}
